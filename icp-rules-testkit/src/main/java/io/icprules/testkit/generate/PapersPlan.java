package io.icprules.testkit.generate;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.CaptureMethod;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** The documents supplied, each as it should be. */
record PapersPlan(Supply supply, List<DocumentType> others) {

    /** How much is supplied. */
    enum Supply {
        NOTHING,
        BASIC,
        EVERYTHING,
        NOT_STATED
    }

    private static final List<DocumentType> INDIVIDUAL = List.of(DocumentType.INDIVIDUAL_ID);
    private static final List<DocumentType> ORGANISATION = List.of(
            DocumentType.ORGANISATION_CERTIFICATE,
            DocumentType.RESPONSIBLE_PERSON_ID,
            DocumentType.SITE_ADMINISTRATOR_ID);

    static Arbitrary<PapersPlan> arbitrary() {
        return Combinators.combine(
                        Pick.of(
                                Supply.NOTHING,
                                Supply.BASIC,
                                Supply.NOTHING,
                                Supply.BASIC,
                                Supply.EVERYTHING,
                                Supply.NOT_STATED),
                        Arbitraries.of(DocumentType.class).list().ofMaxSize(3))
                .as(PapersPlan::new);
    }

    @Nullable List<SuppliedDocument> documents(Frame frame) {
        List<DocumentType> types = new ArrayList<>();
        switch (supply) {
            case NOT_STATED -> {
                return null;
            }
            case NOTHING -> {
                return List.of();
            }
            case BASIC -> {
                types.addAll(frame.individual() ? INDIVIDUAL : ORGANISATION);
                types.addAll(others);
            }
            case EVERYTHING -> types.addAll(List.of(DocumentType.values()));
        }
        return types.stream().distinct().map(PapersPlan::document).toList();
    }

    /** A document of the type that no rule finds fault with. */
    static SuppliedDocument document(DocumentType type) {
        return new SuppliedDocument(
                type, null, ImageFormat.JPG, 1_000_000L, true, true, SubjectPlan.FAR, CaptureMethod.APP_CAMERA);
    }
}
