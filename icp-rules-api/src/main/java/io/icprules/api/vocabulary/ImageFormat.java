package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Format of a picture (图片格式). */
public enum ImageFormat implements Term {
    /** Jpg (jpg). */
    JPG("jpg", "jpg"),
    /** Jpeg (jpeg). */
    JPEG("jpeg", "jpeg"),
    /** Png (png). */
    PNG("png", "png"),
    /** Gif (gif). */
    GIF("gif", "gif"),
    /** Any other format (其他格式). */
    OTHER("其他格式", "any other format");

    private final Text label;

    ImageFormat(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
