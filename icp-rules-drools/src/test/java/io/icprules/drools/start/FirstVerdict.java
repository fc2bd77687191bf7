package io.icprules.drools.start;

import io.icprules.api.FilingRules;
import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A service's first verdict: judges one filing and prints what it is and the milliseconds since {@code main} began. Run in
 * a virtual machine of its own, with what a service has on its class path; nothing here costs time that a service would not
 * spend. Given an argument, it also tells what the process holds. All data are made up.
 */
final class FirstVerdict {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    private FirstVerdict() {}

    /**
     * Prints the admissibility, milliseconds to the verdict, those of them the thread had a processor (0 where the system does
     * not tell), and how many undetermined facts and findings the verdict has.
     */
    public static void main(String[] args) throws IOException {
        long busyBefore = busy();
        long began = System.nanoTime();
        Verdict verdict = FilingRules.load().evaluate(application());
        long took = System.nanoTime() - began;
        long busy = busy() - busyBefore;
        System.out.println(verdict.admissibility().name() + " " + milliseconds(took) + " " + milliseconds(busy) + " "
                + verdict.undetermined().size() + " " + verdict.findings().size());
        if (args.length > 0) {
            System.out.println(ProcessMemory.told());
        }
    }

    /** Nanoseconds this thread has had a processor, from Linux: asking the virtual machine takes longer than the verdict. */
    private static long busy() throws IOException {
        File told = new File("/proc/thread-self/schedstat");
        if (!told.exists()) {
            return 0;
        }
        try (FileInputStream in = new FileInputStream(told)) {
            String line = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Long.parseLong(line.substring(0, line.indexOf(' ')));
        }
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000.0;
    }

    private static FilingApplication application() {
        Address address = new Address(Province.BEIJING, "示例路1号", true, null);
        return FilingApplication.builder()
                .submittedOn(DAY)
                .province(Province.BEIJING)
                .operation(Operation.SUBMIT)
                .subject(Subject.builder()
                        .nature(SubjectNature.ENTERPRISE)
                        .name("示例云帆科技有限公司")
                        .certificate(new Certificate(
                                CertificateType.BUSINESS_LICENCE,
                                "91110101MA000000X0",
                                DAY.plusYears(20),
                                null,
                                address))
                        .mailingAddress(address)
                        .record(SubjectRecord.builder()
                                .status(SubjectRecordStatus.NONE)
                                .build())
                        .build())
                .responsiblePerson(person("示例甲", "13800000001"))
                .sites(List.of(site()))
                .documents(List.of())
                .build();
    }

    private static Person person(String name, String mobile) {
        return Person.builder()
                .name(name)
                .residence(ResidenceClass.MAINLAND_RESIDENT)
                .document(new PersonalDocument(
                        CertificateType.MAINLAND_ID_CARD, name, DAY.plusYears(15), Province.BEIJING))
                .legalRepresentative(true)
                .mobile(new Mobile(mobile, Province.BEIJING, false, null))
                .build();
    }

    private static Site site() {
        return Site.builder()
                .name("示例云帆科技")
                .domains(List.of(Domain.builder()
                        .name("shili-yunfan.cn")
                        .record(new DomainRecord(DomainRecordStatus.NONE, null, null, null))
                        .build()))
                .administrator(person("示例乙", "13800000002"))
                .content(new Content(List.of(), null, false))
                .server(Server.builder()
                        .hostedAtProvider(true)
                        .region(ServerRegion.MAINLAND)
                        .product(ServerProduct.ECS)
                        .build())
                .build();
    }
}
