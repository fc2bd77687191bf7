package io.icprules.drools.facts;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.Address;
import io.icprules.api.application.Authenticity;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.CertificateReference;
import io.icprules.api.application.CommercialLicence;
import io.icprules.api.application.Content;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Modification;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.PoliceForm;
import io.icprules.api.application.RecordedPerson;
import io.icprules.api.application.Registrar;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.SmsEvidence;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import org.jspecify.annotations.Nullable;

/** Parts of an application in which everything is unknown, so that views can walk without asking for null at each step. */
final class Blank {

    static final Access ACCESS = new Access(null, null);
    static final Account ACCOUNT = new Account(null, null, null);
    static final Address ADDRESS = new Address(null, null, null, null);
    static final Authenticity AUTHENTICITY = new Authenticity(null, null, null);
    static final Certificate CERTIFICATE = new Certificate(null, null, null, null, null);
    static final CertificateReference CERTIFICATE_REFERENCE = new CertificateReference(null, null);
    static final CommercialLicence COMMERCIAL_LICENCE = new CommercialLicence(null, null, null);
    static final Content CONTENT = new Content(null, null, null);
    static final DomainHolder HOLDER = new DomainHolder(null, null, null);
    static final DomainRecord DOMAIN_RECORD = new DomainRecord(null, null, null, null);
    static final Mobile MOBILE = new Mobile(null, null, null, null);
    static final Modification MODIFICATION = Modification.builder().build();
    static final OriginalRecord ORIGINAL_RECORD = OriginalRecord.builder().build();
    static final Person PERSON = Person.builder().build();
    static final PersonalDocument DOCUMENT = new PersonalDocument(null, null, null, null);
    static final PoliceForm POLICE_FORM = new PoliceForm(null, null);
    static final RecordedPerson RECORDED_PERSON = new RecordedPerson(null, null, null, null);
    static final Registrar REGISTRAR = new Registrar(null, null, null);
    static final Registry REGISTRY = Registry.builder().build();
    static final Server SERVER = Server.builder().build();
    static final Site SITE = Site.builder().build();
    static final SmsEvidence SMS = new SmsEvidence(null, null, null, null);
    static final Subject SUBJECT = Subject.builder().build();
    static final SubjectRecord SUBJECT_RECORD = SubjectRecord.builder().build();

    private Blank() {}

    static <T> T or(@Nullable T part, T blank) {
        return part == null ? blank : part;
    }
}
