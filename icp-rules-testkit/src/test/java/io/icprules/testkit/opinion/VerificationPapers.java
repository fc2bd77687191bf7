package io.icprules.testkit.opinion;

import io.icprules.api.application.Authenticity;
import io.icprules.api.vocabulary.AuthenticityMethod;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Province;
import org.jspecify.annotations.Nullable;

/** Papers of the verification as it was before August 2019. Stateless. */
final class VerificationPapers {

    private VerificationPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        Tri sheet = dossier.carriesData().and(Tri.of(dossier.until(2019_07_29)));
        papers.need("cn-nat-old-sheet-required", sheet, DocumentType.VERIFICATION_SHEET);
        papers.need("cn-nat-old-doc-verification-sheet", sheet, DocumentType.VERIFICATION_SHEET);
        papers.need(
                "cn-nat-old-auth-app-regions",
                dossier.carriesData()
                        .and(Tri.of(dossier.until(2019_04_28)))
                        .and(Tri.isOneOf(
                                dossier.province(),
                                Province.GUANGDONG,
                                Province.CHONGQING,
                                Province.LIAONING,
                                Province.ANHUI,
                                Province.FUJIAN))
                        .and(byApp(dossier.application().authenticity())),
                DocumentType.COMMITMENT_LETTER);
    }

    private static Tri byApp(@Nullable Authenticity authenticity) {
        return authenticity == null ? Tri.UNKNOWN : Tri.same(authenticity.method(), AuthenticityMethod.APP_FACE);
    }
}
