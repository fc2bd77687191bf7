package io.icprules.drools.change;

import io.icprules.api.application.Domain;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentType;
import java.util.ArrayList;
import java.util.List;

/** More entries for lists of a filing. Stateless. */
final class Copies {

    private Copies() {}

    /** A copy of an entry; sites and domains get names of their own. */
    static Record of(Record entry, int number) {
        if (entry instanceof Domain domain) {
            return domain.toBuilder().name("shili-" + number + ".cn").build();
        }
        if (entry instanceof Site site) {
            List<Domain> domains = site.domains() == null
                    ? List.of()
                    : site.domains().stream()
                            .map(domain -> domain.toBuilder()
                                    .name("shili-" + number + ".cn")
                                    .build())
                            .toList();
            return site.toBuilder().name("示例" + number).domains(domains).build();
        }
        return entry;
    }

    /** A list of documents with each kind of document added; of other lists nothing. */
    static List<Object> withOneMore(List<?> entries, Class<?> held) {
        List<Object> lists = new ArrayList<>();
        if (held == SuppliedDocument.class) {
            for (DocumentType type : DocumentType.values()) {
                List<Object> more = new ArrayList<>(entries);
                more.add(SuppliedDocument.builder().type(type).build());
                lists.add(more);
            }
        }
        return lists;
    }
}
