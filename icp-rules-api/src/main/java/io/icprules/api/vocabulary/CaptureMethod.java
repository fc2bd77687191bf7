package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** How the picture of a document was made (采集方式). */
public enum CaptureMethod implements Term {
    /** Taken with the camera in the app (App 现场拍摄). */
    APP_CAMERA("App 现场拍摄", "taken with the camera in the app"),
    /** Chosen from the phone album (手机相册). */
    ALBUM("手机相册", "chosen from the phone album"),
    /** Photo of a screen (翻拍屏幕). */
    SCREEN_RECAPTURE("翻拍屏幕", "photo of a screen"),
    /** Scan (扫描). */
    SCAN("扫描", "scan");

    private final Text label;

    CaptureMethod(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
