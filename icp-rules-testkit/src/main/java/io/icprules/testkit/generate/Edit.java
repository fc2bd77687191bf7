package io.icprules.testkit.generate;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of one part of a filing, written on the builders; what is not there is made. */
final class Edit {

    private static final Certificate NO_CERTIFICATE = Certificate.builder().build();

    private Edit() {}

    static Change order(UnaryOperator<FilingApplication.Builder> edit) {
        return (f, at) -> edit.apply(f.toBuilder()).build();
    }

    static Change subject(UnaryOperator<Subject.Builder> edit) {
        return (f, at) -> f.toBuilder()
                .subject(edit.apply(f.subject() == null ? Subject.builder() : f.subject().toBuilder())
                        .build())
                .build();
    }

    static Change certificate(UnaryOperator<Certificate.Builder> edit) {
        return (f, at) -> {
            Subject subject = f.subject();
            Certificate old = subject == null ? null : subject.certificate();
            Certificate changed =
                    edit.apply((old == null ? NO_CERTIFICATE : old).toBuilder()).build();
            return subject(s -> s.certificate(changed)).apply(f, at);
        };
    }

    static Change record(UnaryOperator<SubjectRecord.Builder> edit) {
        return (f, at) -> {
            SubjectRecord old = f.subject() == null ? null : f.subject().record();
            SubjectRecord changed = edit.apply(old == null ? SubjectRecord.builder() : old.toBuilder())
                    .build();
            return subject(s -> s.record(changed)).apply(f, at);
        };
    }

    static Change responsible(UnaryOperator<Person.Builder> edit) {
        return (f, at) -> {
            Person old = f.responsiblePerson();
            return f.toBuilder()
                    .responsiblePerson(edit.apply(old == null ? Person.builder() : old.toBuilder())
                            .build())
                    .build();
        };
    }

    /** A person who is said to be the responsible person becomes one with data of their own. */
    static Change administrator(UnaryOperator<Person.Builder> edit) {
        return (f, at) -> site(s -> {
                    Person old = s.administrator();
                    boolean same = old != null && Boolean.TRUE.equals(old.sameAsResponsiblePerson());
                    Person own = same ? f.responsiblePerson() : old;
                    return s.toBuilder()
                            .administrator(edit.apply(own == null ? Person.builder() : own.toBuilder())
                                    .build())
                            .build();
                })
                .apply(f, at);
    }

    static Change site(UnaryOperator<Site> edit) {
        return (f, at) -> {
            List<Site> sites = f.sites();
            if (sites == null || sites.isEmpty()) {
                return f;
            }
            List<Site> changed = new ArrayList<>(sites);
            int index = at % sites.size();
            changed.set(index, edit.apply(sites.get(index)));
            return f.toBuilder().sites(changed).build();
        };
    }

    static Change siteFields(UnaryOperator<Site.Builder> edit) {
        return site(s -> edit.apply(s.toBuilder()).build());
    }

    static Change content(UnaryOperator<Content> edit) {
        return site(s -> s.toBuilder()
                .content(edit.apply(s.content() == null ? new Content(null, null, null) : s.content()))
                .build());
    }

    static Change server(UnaryOperator<Server.Builder> edit) {
        return site(s -> s.toBuilder()
                .server(edit.apply(s.server() == null ? Server.builder() : s.server().toBuilder())
                        .build())
                .build());
    }

    /** The domains of a site. */
    static Change domains(UnaryOperator<List<Domain>> edit) {
        return site(s -> s.toBuilder()
                .domains(edit.apply(s.domains() == null ? List.of() : s.domains()))
                .build());
    }

    static Change domain(UnaryOperator<Domain.Builder> edit) {
        return domains(domains -> {
            if (domains.isEmpty()) {
                return domains;
            }
            List<Domain> changed = new ArrayList<>(domains);
            changed.set(0, edit.apply(domains.get(0).toBuilder()).build());
            return changed;
        });
    }

    static Change account(UnaryOperator<Account> edit) {
        return (f, at) -> f.toBuilder()
                .account(edit.apply(f.account() == null ? new Account(null, null, null) : f.account()))
                .build();
    }

    static Change registry(UnaryOperator<Registry.Builder> edit) {
        return (f, at) -> f.toBuilder()
                .registry(edit.apply(f.registry() == null ? Registry.builder() : f.registry().toBuilder())
                        .build())
                .build();
    }

    static Change original(UnaryOperator<OriginalRecord.Builder> edit) {
        return (f, at) -> {
            Access access = f.access();
            OriginalRecord old = access == null ? null : access.originalRecord();
            return f.toBuilder()
                    .access(new Access(
                            edit.apply(old == null ? OriginalRecord.builder() : old.toBuilder())
                                    .build(),
                            access == null ? null : access.icpPasswordAvailable()))
                    .build();
        };
    }

    static Change modification(UnaryOperator<Modification.Builder> edit) {
        return (f, at) -> f.toBuilder()
                .modification(
                        edit.apply(f.modification() == null ? Modification.builder() : f.modification().toBuilder())
                                .build())
                .build();
    }

    static PersonalDocument document(@Nullable PersonalDocument old) {
        return old == null ? new PersonalDocument(null, null, null, null) : old;
    }
}
