package io.icprules.drools.facts;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;

/**
 * A person in charge (负责人): the responsible person once, the site administrator once for each site. The properties
 * below are what a rule may read; those of {@link FilingFact} come with them.
 */
public final class Person extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int ROLE = SCHEMA.property("role");
    private static final int ALSO_RESPONSIBLE_PERSON =
            SCHEMA.property("alsoResponsiblePerson", "sameAsResponsiblePerson", "document/number");
    private static final int RESIDENCE = SCHEMA.property("residence", "residence");
    private static final int DOCUMENT_TYPE = SCHEMA.property("documentType", "document/type");
    private static final int DOCUMENT_EXPIRED = SCHEMA.property("documentExpired", "document/expiresOn");
    private static final int DOCUMENT_MONTHS_LEFT = SCHEMA.property("documentMonthsLeft", "document/expiresOn");
    private static final int DOCUMENT_PROVINCE = SCHEMA.property("documentProvince", "document/province");
    private static final int AGE = SCHEMA.property("age", "birthDate");
    private static final int LEGAL_REPRESENTATIVE = SCHEMA.property("legalRepresentative", "legalRepresentative");
    private static final int MOBILE_WELL_FORMED = SCHEMA.property("mobileWellFormed", "mobile/number");
    private static final int MOBILE_PROVINCE = SCHEMA.property("mobileProvince", "mobile/province");
    private static final int MOBILE_VIRTUAL = SCHEMA.property("mobileVirtual", "mobile/virtualOperator");
    private static final int MOBILE_REGISTERED_TO_PERSON =
            SCHEMA.property("mobileRegisteredToPerson", "mobile/registeredName", "name");
    private static final int CONTACT2_GIVEN = SCHEMA.property("contact2Given", "contact2");
    private static final int CONTACT2_MOBILE = SCHEMA.property("contact2Mobile", "contact2");
    private static final int EMERGENCY_PHONE_MOBILE = SCHEMA.property("emergencyPhoneMobile", "emergencyPhone");
    private static final int EMAIL_WELL_FORMED = SCHEMA.property("emailWellFormed", "email");
    private static final int SERVES_OTHER_SUBJECTS =
            SCHEMA.property("servesOtherSubjects", "/registry/subjectsOfSiteAdministrator");
    private static final int SUBJECT_REMARK_GIVEN = SCHEMA.property("subjectRemarkGiven", "/subject/remark");
    private static final int REMARK_GIVEN = SCHEMA.property("remarkGiven", "/remark", "/subject/remark");
    private static final int MOBILE_SHARED_WITH_OTHER_PERSON =
            SCHEMA.property("mobileSharedWithOtherPerson", "mobile/number", "document/number");
    private static final int SUBJECT_NAME = SCHEMA.property("subjectName", "/subject/name");
    private static final int RESPONSIBLE_PERSON_LEGAL_REPRESENTATIVE =
            SCHEMA.property("responsiblePersonLegalRepresentative", "/responsiblePerson/legalRepresentative");

    private final PersonRole role;
    private final boolean alsoResponsiblePerson;
    private final ResidenceClass residence;
    private final CertificateType documentType;
    private final boolean documentExpired;
    private final int documentMonthsLeft;
    private final Province documentProvince;
    private final int age;
    private final boolean legalRepresentative;
    private final boolean mobileWellFormed;
    private final Province mobileProvince;
    private final boolean mobileVirtual;
    private final boolean mobileRegisteredToPerson;
    private final boolean contact2Given;
    private final boolean contact2Mobile;
    private final boolean emergencyPhoneMobile;
    private final boolean emailWellFormed;
    private final boolean servesOtherSubjects;
    private final boolean subjectRemarkGiven;
    private final boolean remarkGiven;
    private final boolean mobileSharedWithOtherPerson;
    private final String subjectName;
    private final boolean responsiblePersonLegalRepresentative;

    Person(FilingContext context, PersonView view) {
        super(context, SCHEMA, new Pointers(view.at(), view.base(), view.at()));
        role = known(ROLE, view.role(), PersonRole.RESPONSIBLE_PERSON);
        alsoResponsiblePerson = flag(ALSO_RESPONSIBLE_PERSON, view.alsoResponsiblePerson());
        residence = known(RESIDENCE, view.person().residence(), ResidenceClass.MAINLAND_RESIDENT);
        documentType = known(DOCUMENT_TYPE, view.document().type(), CertificateType.BUSINESS_LICENCE);
        documentExpired = flag(DOCUMENT_EXPIRED, context.isPast(view.document().expiresOn()));
        documentMonthsLeft =
                number(DOCUMENT_MONTHS_LEFT, context.monthsLeft(view.document().expiresOn()));
        documentProvince = known(DOCUMENT_PROVINCE, view.document().province(), Province.BEIJING);
        age = number(AGE, context.age(view.person().birthDate()));
        legalRepresentative = flag(LEGAL_REPRESENTATIVE, view.person().legalRepresentative());
        mobileWellFormed = flag(MOBILE_WELL_FORMED, view.mobileWellFormed());
        mobileProvince = known(MOBILE_PROVINCE, view.mobile().province(), Province.BEIJING);
        mobileVirtual = flag(MOBILE_VIRTUAL, view.mobile().virtualOperator());
        mobileRegisteredToPerson = flag(
                MOBILE_REGISTERED_TO_PERSON,
                Ternary.equal(view.mobile().registeredName(), view.person().name()));
        contact2Given = flag(CONTACT2_GIVEN, Ternary.given(view.person().contact2()));
        contact2Mobile = flag(CONTACT2_MOBILE, view.contact2Mobile());
        emergencyPhoneMobile = flag(EMERGENCY_PHONE_MOBILE, view.emergencyPhoneMobile());
        emailWellFormed = flag(EMAIL_WELL_FORMED, view.emailWellFormed());
        servesOtherSubjects = flag(SERVES_OTHER_SUBJECTS, view.servesOtherSubjects());
        subjectRemarkGiven = flag(SUBJECT_REMARK_GIVEN, view.subjectRemarkGiven());
        remarkGiven = flag(REMARK_GIVEN, view.remarkGiven());
        mobileSharedWithOtherPerson = flag(MOBILE_SHARED_WITH_OTHER_PERSON, view.mobileSharedWithOtherPerson());
        subjectName = text(SUBJECT_NAME, view.subjectName());
        responsiblePersonLegalRepresentative =
                flag(RESPONSIBLE_PERSON_LEGAL_REPRESENTATIVE, view.responsiblePersonLegalRepresentative());
    }

    /** Role (人员角色). */
    public PersonRole getRole() {
        return role;
    }

    /** Is the responsible person, as such or also as site administrator (与主体负责人为同一人). */
    public boolean isAlsoResponsiblePerson() {
        return alsoResponsiblePerson;
    }

    /** Residence class (居民类别). */
    public ResidenceClass getResidence() {
        return residence;
    }

    /** Document type (证件类型). */
    public CertificateType getDocumentType() {
        return documentType;
    }

    /** Document out of its period of validity on the day (证件已过期). */
    public boolean isDocumentExpired() {
        return documentExpired;
    }

    /** Months of validity left, begun months counted: more than 3 months is > 3 (证件剩余有效月数). */
    public int getDocumentMonthsLeft() {
        return documentMonthsLeft;
    }

    /** Province that issued the document (证件所属省份). */
    public Province getDocumentProvince() {
        return documentProvince;
    }

    /** Age in full years on the day (年龄). */
    public int getAge() {
        return age;
    }

    /** Is the legal representative (法定代表人). */
    public boolean isLegalRepresentative() {
        return legalRepresentative;
    }

    /** Contact 1 is a mainland mobile number of 11 digits (联系方式1). */
    public boolean isMobileWellFormed() {
        return mobileWellFormed;
    }

    /** Province of the mobile number (号码归属地). */
    public Province getMobileProvince() {
        return mobileProvince;
    }

    /** The mobile number is run by a virtual operator (虚拟运营商). */
    public boolean isMobileVirtual() {
        return mobileVirtual;
    }

    /** The mobile number is registered under the name of the person (机主为本人). */
    public boolean isMobileRegisteredToPerson() {
        return mobileRegisteredToPerson;
    }

    /** Contact 2 given (联系方式2). */
    public boolean isContact2Given() {
        return contact2Given;
    }

    /** Contact 2 is a mobile number. */
    public boolean isContact2Mobile() {
        return contact2Mobile;
    }

    /** The emergency phone is a mobile number (应急联系电话). */
    public boolean isEmergencyPhoneMobile() {
        return emergencyPhoneMobile;
    }

    /** The e-mail address is well formed (电子邮箱). */
    public boolean isEmailWellFormed() {
        return emailWellFormed;
    }

    /** Is site administrator of other subjects too. */
    public boolean isServesOtherSubjects() {
        return servesOtherSubjects;
    }

    /** A remark stands on the subject (主体备注). */
    public boolean isSubjectRemarkGiven() {
        return subjectRemarkGiven;
    }

    /** A remark stands on the order or on the subject (备注). */
    public boolean isRemarkGiven() {
        return remarkGiven;
    }

    /** Another person in charge of the order has the same mobile number (与其他负责人共用手机号码). */
    public boolean isMobileSharedWithOtherPerson() {
        return mobileSharedWithOtherPerson;
    }

    /** Name of the subject (主办单位名称). */
    public String getSubjectName() {
        return subjectName;
    }

    /** The responsible person, whoever this person is, is the legal representative (主体负责人为法定代表人). */
    public boolean isResponsiblePersonLegalRepresentative() {
        return responsiblePersonLegalRepresentative;
    }
}
