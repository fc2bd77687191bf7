package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.verdict.UploadRule;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How documents are uploaded (上传要求). */
public final class UploadRules {

    private record Size(
            RuleDefinition rule, @Nullable DocumentType document, long minimum, long maximum, boolean inclusive)
            implements Comparable<Size> {

        /** Should two limits be in force, the one that stands first in the rule base decides. */
        @Override
        public int compareTo(Size other) {
            return rule.compareTo(other.rule);
        }
    }

    private final Set<ImageFormat> formats = EnumSet.noneOf(ImageFormat.class);
    private final Set<DocumentType> takenInApp = EnumSet.noneOf(DocumentType.class);
    private final List<Size> sizes = new ArrayList<>();
    private final Speakers formatRules = new Speakers();
    private final Speakers appRules = new Speakers();
    private final Speakers notes = new Speakers();
    private @Nullable Text note;

    void formats(RuleDefinition rule, ImageFormat... accepted) {
        Collections.addAll(formats, accepted);
        formatRules.add(rule);
    }

    void size(RuleDefinition rule, @Nullable DocumentType document, long minimum, long maximum, boolean inclusive) {
        sizes.add(new Size(rule, document, minimum, maximum, inclusive));
        Collections.sort(sizes);
    }

    void takenInApp(RuleDefinition rule, DocumentType... documents) {
        takenInApp.addAll(Arrays.asList(documents));
        appRules.add(rule);
    }

    void note(RuleDefinition rule) {
        notes.add(rule);
    }

    /** What holds for one document; limits of its own go before the general ones. Asked once all rules have spoken. */
    UploadRule of(DocumentType document) {
        Size size = sizeOf(document);
        Speakers behind = new Speakers(formatRules);
        if (size != null) {
            behind.add(size.rule());
        }
        if (takenInApp.contains(document)) {
            behind.addAll(appRules);
        }
        behind.addAll(notes);
        return new UploadRule(
                List.copyOf(formats),
                size == null || size.minimum() == 0 ? null : Long.valueOf(size.minimum()),
                size == null ? null : Long.valueOf(size.maximum()),
                size == null ? null : Boolean.valueOf(size.inclusive()),
                takenInApp.contains(document),
                note(),
                behind.factIds());
    }

    private @Nullable Size sizeOf(DocumentType document) {
        Size general = null;
        for (Size size : sizes) {
            if (size.document() == document) {
                return size;
            }
            if (size.document() == null && general == null) {
                general = size;
            }
        }
        return general;
    }

    /** The same for every document. */
    private @Nullable Text note() {
        if (note == null && !notes.isEmpty()) {
            StringJoiner zh = new StringJoiner("");
            StringJoiner en = new StringJoiner(" ");
            for (RuleDefinition rule : notes) {
                zh.add(rule.description().message().zh());
                en.add(rule.description().message().en());
            }
            note = new Text(zh.toString(), en.toString());
        }
        return note;
    }
}
