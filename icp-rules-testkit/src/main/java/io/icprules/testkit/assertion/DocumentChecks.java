package io.icprules.testkit.assertion;

import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for documents in a verdict, and complains when they are not there.
 *
 * @param verdict the verdict
 * @param failures takes complaints
 */
record DocumentChecks(Verdict verdict, Consumer<Complaint> failures) {

    List<Item<RequiredDocument>> required(String should, DocumentType document) {
        return found(should, document, Items.documents(verdict));
    }

    List<Item<RequiredDocument>> missing(String should, DocumentType document) {
        return found(should, document, missing());
    }

    /** Documents that are still to be supplied. */
    List<Item<RequiredDocument>> missing() {
        return Items.documents(verdict).stream()
                .filter(item -> item.value().status() != DocumentStatus.SUPPLIED)
                .toList();
    }

    private List<Item<RequiredDocument>> found(
            String should, DocumentType document, List<Item<RequiredDocument>> list) {
        List<Item<RequiredDocument>> found = list.stream()
                .filter(item -> item.value().document() == document)
                .toList();
        if (found.isEmpty()) {
            List<String> supplied = Items.documents(verdict).stream()
                    .filter(item -> item.value().document() == document)
                    .map(Item::shown)
                    .toList();
            failures.accept(new Complaint(should, document.name(), Items.names(list), supplied, alternative(document)));
        }
        return found;
    }

    private @Nullable String alternative(DocumentType document) {
        return Items.documents(verdict).stream()
                .filter(item -> item.value().alternatives().contains(document))
                .map(item -> document + " serves instead of " + item.name() + Items.place(item.at()) + ".")
                .findFirst()
                .orElse(null);
    }
}
