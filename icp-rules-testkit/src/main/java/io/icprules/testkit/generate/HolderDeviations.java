package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.domain;

import io.icprules.api.application.CertificateReference;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DomainHolderRole;
import java.util.List;
import java.util.function.UnaryOperator;

/** The domain is held by somebody else, or under other data. */
final class HolderDeviations {

    private HolderDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("domain-holder")
                .each(
                        "role",
                        role -> holder(h -> new DomainHolder(role, h.name(), h.certificate())),
                        DomainHolderRole.values())
                // Many provinces have a rule of their own on him, some for three months only.
                .add(
                        "legal-representative",
                        holder(h -> new DomainHolder(DomainHolderRole.LEGAL_REPRESENTATIVE, h.name(), h.certificate())))
                .often(3)
                .each(
                        "other-person",
                        role -> holder(h -> new DomainHolder(
                                role,
                                "示例外人",
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(60)))),
                        DomainHolderRole.values())
                .each(
                        "responsible-person",
                        role -> holder(h -> new DomainHolder(
                                role,
                                Made.person(4),
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(4)))),
                        DomainHolderRole.LEGAL_REPRESENTATIVE,
                        DomainHolderRole.PRINCIPAL)
                .add(
                        "administrator",
                        holder(h -> new DomainHolder(
                                DomainHolderRole.OTHER,
                                Made.person(5),
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(5)))))
                .add("name", holder(h -> new DomainHolder(h.role(), "示例别名", h.certificate())))
                .add(
                        "number",
                        holder(h -> new DomainHolder(
                                h.role(), h.name(), new CertificateReference(type(h), "91110101MA0000095X"))))
                .each(
                        "certificate-type",
                        type -> holder(
                                h -> new DomainHolder(h.role(), h.name(), new CertificateReference(type, number(h)))),
                        CertificateType.PASSPORT,
                        CertificateType.UNIFIED_SOCIAL_CREDIT_CERTIFICATE)
                .deviations();
    }

    private static CertificateType type(DomainHolder holder) {
        CertificateReference reference = holder.certificate();
        return reference == null || reference.type() == null ? CertificateType.PASSPORT : reference.type();
    }

    private static String number(DomainHolder holder) {
        CertificateReference reference = holder.certificate();
        return reference == null || reference.number() == null ? "" : reference.number();
    }

    private static Change holder(UnaryOperator<DomainHolder> edit) {
        return domain(d -> {
            DomainHolder old = d.build().holder();
            return d.holder(edit.apply(old == null ? new DomainHolder(null, null, null) : old));
        });
    }
}
