package io.icprules.drools.facts;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.CaptureMethod;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;

/**
 * A document supplied with the order (资料). One for each supplied document. The properties below are what a rule
 * may read; those of {@link FilingFact} come with them.
 */
public final class Document extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int TYPE = SCHEMA.property("type", "type");
    private static final int BASIC = SCHEMA.property("basic", "type");
    private static final int FORMAT = SCHEMA.property("format", "format");
    private static final int BYTES = SCHEMA.property("bytes", "bytes");
    private static final int COLOUR = SCHEMA.property("colour", "colour");
    private static final int ORIGINAL = SCHEMA.property("original", "original");
    private static final int EXPIRED = SCHEMA.property("expired", "validUntil");
    private static final int CAPTURED = SCHEMA.property("captured", "captured");

    private final DocumentType type;
    private final boolean basic;
    private final ImageFormat format;
    private final long bytes;
    private final boolean colour;
    private final boolean original;
    private final boolean expired;
    private final CaptureMethod captured;

    Document(FilingContext context, SuppliedDocument document, String at) {
        super(context, SCHEMA, new Pointers(at, at, at));
        type = known(TYPE, document.type(), DocumentType.ORGANISATION_CERTIFICATE);
        basic = flag(BASIC, Documents.basic(document.type()));
        format = known(FORMAT, document.format(), ImageFormat.JPG);
        bytes = amount(BYTES, document.bytes());
        colour = flag(COLOUR, document.colour());
        original = flag(ORIGINAL, document.original());
        expired = flag(EXPIRED, context.isPast(document.validUntil()));
        captured = known(CAPTURED, document.captured(), CaptureMethod.APP_CAMERA);
    }

    /** Document type (资料类型). */
    public DocumentType getType() {
        return type;
    }

    /** One of the basic documents: certificate of the subject, documents of the two persons (基础资料). */
    public boolean isBasic() {
        return basic;
    }

    /** Picture format (格式). */
    public ImageFormat getFormat() {
        return format;
    }

    /** Size in bytes (大小). */
    public long getBytes() {
        return bytes;
    }

    /** In colour (彩色). */
    public boolean isColour() {
        return colour;
    }

    /** Shows the original (原件). */
    public boolean isOriginal() {
        return original;
    }

    /** Out of its period of validity on the day (已过期). */
    public boolean isExpired() {
        return expired;
    }

    /** How the picture was made (采集方式). */
    public CaptureMethod getCaptured() {
        return captured;
    }
}
