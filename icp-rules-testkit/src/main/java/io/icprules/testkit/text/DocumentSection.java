package io.icprules.testkit.text;

import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.UploadRule;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The documents of a verdict: what is still to be supplied first, with the reasons and how it is uploaded. */
record DocumentSection(Page page, boolean everything) {

    private static final long KILOBYTE = 1024;

    void write(List<RequiredDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        long open = documents.stream().filter(DocumentSection::isOpen).count();
        page.heading(page.say(Labels.DOCUMENTS, documents.size(), open));
        List<RequiredDocument> ordered = new ArrayList<>(documents);
        ordered.sort(Comparator.comparing(document -> !isOpen(document)));
        int margin = 2
                + ordered.stream()
                        .mapToInt(document -> Wrapping.columns(status(document.status())))
                        .max()
                        .orElse(0);
        for (RequiredDocument document : ordered) {
            write(document, margin);
        }
        // the same notes go with nearly every picture
        ordered.stream()
                .filter(this::isExplained)
                .map(document -> document.uploadRule().note())
                .filter(Objects::nonNull)
                .map(page::say)
                .distinct()
                .forEach(note -> page.item("- ", 2, Tone.FAINT, note));
    }

    private void write(RequiredDocument document, int margin) {
        String status = status(document.status());
        String mark = status + " ".repeat(margin - Wrapping.columns(status));
        boolean open = isOpen(document);
        page.item(mark, 2, open ? Tone.WARNING : Tone.PLAIN, name(document));
        if (!isExplained(document)) {
            return;
        }
        int indent = 2 + margin;
        if (!document.alternatives().isEmpty()) {
            page.line(indent, page.say(Labels.ALTERNATIVES, names(document.alternatives())));
        }
        for (Reason reason : document.reasons()) {
            page.line(indent, page.say(Labels.WHY, reason.factId(), page.say(reason.message())));
        }
        List<String> upload = upload(document.uploadRule());
        if (!upload.isEmpty()) {
            page.line(indent, Tone.FAINT, page.say(Labels.UPLOAD, page.list(upload)));
        }
    }

    private String name(RequiredDocument document) {
        String name = page.say(document.document().label());
        return document.at().isEmpty()
                ? name
                : page.say(Labels.DOCUMENT_FOR, name, Place.of(document.at(), page.language()));
    }

    private String names(List<DocumentType> types) {
        return page.list(types.stream().map(type -> page.say(type.label())).toList());
    }

    private List<String> upload(UploadRule rule) {
        List<String> parts = new ArrayList<>();
        rule.formats().forEach(format -> parts.add(page.say(format.label())));
        Long minimum = rule.minimumBytes();
        Long maximum = rule.maximumBytes();
        if (minimum != null && minimum > 0) {
            parts.add(page.say(Labels.SIZE_FROM, size(minimum)));
        }
        if (maximum != null) {
            boolean inclusive = !Boolean.FALSE.equals(rule.maximumInclusive());
            parts.add(page.say(inclusive ? Labels.SIZE_UP_TO : Labels.SIZE_BELOW, size(maximum)));
        }
        if (Boolean.TRUE.equals(rule.cameraInApp())) {
            parts.add(page.say(Labels.IN_APP));
        }
        return parts;
    }

    private String status(DocumentStatus status) {
        return page.say(
                switch (status) {
                    case SUPPLIED -> Labels.SUPPLIED;
                    case MISSING -> Labels.MISSING;
                    case WRONG_FORMAT -> Labels.WRONG_FORMAT;
                    case EXPIRED -> Labels.EXPIRED;
                    case UNKNOWN -> Labels.STATUS_UNKNOWN;
                });
    }

    private boolean isExplained(RequiredDocument document) {
        return everything || isOpen(document);
    }

    private static boolean isOpen(RequiredDocument document) {
        return document.status() != DocumentStatus.SUPPLIED;
    }

    /** Never rounded: a limit that is no whole number of a unit is written in the next smaller one. */
    private static String size(long bytes) {
        if (bytes % (KILOBYTE * KILOBYTE) == 0) {
            return bytes / (KILOBYTE * KILOBYTE) + " MB";
        }
        return bytes % KILOBYTE == 0 ? bytes / KILOBYTE + " KB" : bytes + " B";
    }
}
