package io.icprules.drools.fix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields an applicant chooses or can arrange; all others state facts about the world. Stateless. */
final class ChangeKinds {

    private static final String SITE = "/sites/*/";
    private static final String DOMAIN = "/sites/*/domains/*/";

    private static final List<String> OF_ORDER =
            List.of("submittedOn", "province", "city", "district", "channel", "declaredType", "remark");
    private static final List<String> OF_SUBJECT = List.of(
            "remark",
            "certificate/validUntil",
            "mailingAddress/province",
            "mailingAddress/text",
            "mailingAddress/hasStreetNumber",
            "mailingAddress/insideRingRoad");
    private static final List<String> OF_PERSON = List.of(
            "document/expiresOn",
            "mobile/number",
            "mobile/province",
            "mobile/virtualOperator",
            "mobile/registeredName",
            "contact2",
            "emergencyPhone",
            "email");
    private static final List<String> OF_SITE = List.of(
            "name",
            "displayedName",
            "domains",
            "homeUrl",
            "accessMode",
            "content/option",
            "serviceType",
            "languages",
            "remark",
            "accessible",
            "footerIcpNumber",
            "domainsPointToSameSite",
            "serviceNumber");
    private static final List<String> OF_SERVER = List.of(
            "hostedAtProvider",
            "region",
            "province",
            "product",
            "bgpRoute",
            "accelerationArea",
            "billing",
            "monthsPurchased",
            "monthsRemaining",
            "publicBandwidth",
            "orderAmountCny",
            "firstPurchaseMonths",
            "expired",
            "serviceNumbersUsed",
            "boughtWithSameAccount");
    private static final List<String> OF_DOMAIN = List.of(
            "name",
            "tldApproved",
            "registrar/name",
            "registrar/approved",
            "registrar/locality",
            "expiresOn",
            "realNameCompletedOn",
            "realNameCompleted",
            "privacyProtection",
            "holder/role",
            "holder/name",
            "holder/certificate/type",
            "holder/certificate/number");
    private static final List<String> OF_PROCESS = List.of(
            "/sites",
            "/access/icpPasswordAvailable",
            "/authenticity/method",
            "/authenticity/appVersion",
            "/authenticity/personMatchesSiteAdministrator",
            "/sms/verifiedAt",
            "/sms/verifiedMobiles",
            "/psb/emergencyContactIsLegalRepresentative",
            "/commercial/contractIp",
            "/commercial/resolvedIp",
            "/commercial/filedIp");

    /** Pointers of the fields, with {@code *} for the places in lists. */
    static final Set<String> CHOSEN = Stream.of(
                    below("/", OF_ORDER),
                    below("/subject/", OF_SUBJECT),
                    below("/responsiblePerson/", OF_PERSON),
                    below(SITE + "administrator/", OF_PERSON),
                    below(SITE, OF_SITE),
                    below(SITE + "server/", OF_SERVER),
                    below(DOMAIN, OF_DOMAIN),
                    OF_PROCESS.stream())
            .flatMap(pointers -> pointers)
            .collect(Collectors.toUnmodifiableSet());

    private ChangeKinds() {}

    /** The kind of a change of a field that says something already. */
    static ChangeKind of(String pointer) {
        if (pointer.startsWith("/documents")) {
            return ChangeKind.SUPPLY;
        }
        String general = pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
        return CHOSEN.contains(general) ? ChangeKind.CORRECT : ChangeKind.CIRCUMSTANCE;
    }

    private static Stream<String> below(String parent, List<String> names) {
        return names.stream().map(name -> parent + name);
    }
}
