package io.icprules.testkit.generate;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.CaptureMethod;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document is missing, or not as it should be. */
final class DocumentDeviations {

    private DocumentDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("document")
                .each("supplied", SiteDeviations::supplied, DocumentType.values())
                .each("missing", DocumentDeviations::missing, DocumentType.values())
                .each("format", format -> picture(d -> d.format(format)), ImageFormat.values())
                .each(
                        "bytes",
                        n -> picture(d -> d.bytes(n)),
                        0L,
                        204_799L,
                        204_800L,
                        4_194_303L,
                        4_194_304L,
                        4_194_305L)
                .each("domain-certificate-bytes", DocumentDeviations::domainCertificate, 1L, 5_000_000L)
                .often(4)
                .add("not-in-colour", picture(d -> d.colour(false)))
                .add("not-the-original", picture(d -> d.original(false)))
                .days("valid-until", day -> picture(d -> d.validUntil(day)), -1, 0, 1)
                .each("captured", method -> picture(d -> d.captured(method)), CaptureMethod.values())
                .often(5)
                .add("of-another-site", picture(d -> d.subjectRef("/sites/1")))
                .add(
                        "all-missing",
                        (f, at) -> f.toBuilder().documents(List.of()).build())
                .deviations();
    }

    private static Change domainCertificate(long bytes) {
        return (f, at) -> {
            List<SuppliedDocument> all = new ArrayList<>(f.documents() == null ? List.of() : f.documents());
            all.removeIf(d -> d.type() == DocumentType.DOMAIN_CERTIFICATE);
            all.add(PapersPlan.document(DocumentType.DOMAIN_CERTIFICATE).toBuilder()
                    .bytes(bytes)
                    .build());
            return f.toBuilder().documents(all).build();
        };
    }

    private static Change missing(DocumentType type) {
        return (f, at) -> f.documents() == null
                ? f
                : f.toBuilder()
                        .documents(f.documents().stream()
                                .filter(d -> d.type() != type)
                                .toList())
                        .build();
    }

    /** Changes one document; where none is supplied, an identity document is. */
    private static Change picture(UnaryOperator<SuppliedDocument.Builder> edit) {
        return (f, at) -> {
            List<SuppliedDocument> all = new ArrayList<>(f.documents() == null ? List.of() : f.documents());
            if (all.isEmpty()) {
                all.add(PapersPlan.document(DocumentType.RESPONSIBLE_PERSON_ID));
            }
            int index = at % all.size();
            all.set(index, edit.apply(all.get(index).toBuilder()).build());
            return f.toBuilder().documents(all).build();
        };
    }
}
