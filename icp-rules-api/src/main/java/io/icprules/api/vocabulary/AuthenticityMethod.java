package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** How the authenticity of the site administrator was checked (真实性核验方式). */
public enum AuthenticityMethod implements Term {
    /** Face check in the app of the provider (App 人脸活体检测). */
    APP_FACE("App 人脸活体检测", "face check in the app of the provider"),
    /** Photo in front of the backdrop (幕布拍照). */
    BACKDROP_PHOTO("幕布拍照", "photo in front of the backdrop"),
    /** App of the Shanghai administration (上海管局 App). */
    SHANGHAI_APP("上海管局 App", "app of the Shanghai administration"),
    /** None (未核验). */
    NONE("未核验", "none");

    private final Text label;

    AuthenticityMethod(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
