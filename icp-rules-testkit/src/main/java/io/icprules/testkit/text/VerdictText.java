package io.icprules.testkit.text;

import io.icprules.api.Text;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as people like to read it: the answer first, then what to do about it, and last the rules that decided. Empty
 * sections are left out.
 *
 * @param language language of the text
 * @param coloured whether to use the colours of a terminal
 * @param everything whether to show what decides nothing, too: facts that hold or do not apply, explanations, and lists
 *     that would otherwise be cut
 */
public record VerdictText(Language language, boolean coloured, boolean everything) {

    private static final int DIGEST_SHOWN = 12;

    /** The text of a verdict, ending with a line feed. */
    public String of(Verdict verdict) {
        Page page = new Page(language, coloured);
        head(verdict, page);
        new FindingSections(page, everything).write(verdict);
        new DocumentSection(page, everything).write(verdict.requiredDocuments());
        new ProcedureSections(page).write(verdict);
        new FindingSections(page, everything).writeAdvice(verdict);
        new UndeterminedSections(page, everything).write(verdict.undetermined());
        new ContradictionSection(page, everything).write(verdict);
        if (everything) {
            new FindingSections(page, true).writeOthers(verdict);
        }
        foot(verdict, page);
        return page.toString();
    }

    private void head(Verdict verdict, Page page) {
        Province province = verdict.coverage().province();
        String line = page.say(
                Labels.HEADLINE,
                sentence(page.say(verdict.admissibility().label())),
                name(page, verdict.filingType().type(), Labels.TYPE_UNKNOWN),
                name(page, province, Labels.PROVINCE_UNKNOWN),
                verdict.asOf() == null ? page.say(Labels.DAY_UNKNOWN) : verdict.asOf());
        page.line(0, tone(verdict.admissibility()), line);
        Text reason = verdict.filingType().reason();
        String row = verdict.filingType().row();
        if (reason != null) {
            page.line(2, row == null ? page.say(reason) : page.say(Labels.ROW, row, page.say(reason)));
        }
        if (Boolean.TRUE.equals(verdict.filingType().differsFromDeclared())) {
            String declared = name(page, verdict.filingType().declared(), Labels.TYPE_UNKNOWN);
            page.line(2, Tone.WARNING, page.say(Labels.DECLARED_DIFFERS, declared));
        }
        if (!verdict.channels().isEmpty()) {
            List<String> channels =
                    verdict.channels().stream().map(c -> page.say(c.label())).toList();
            page.line(2, page.say(Labels.CHANNELS, page.list(channels)));
        }
    }

    private static void foot(Verdict verdict, Page page) {
        Text notice = verdict.coverage().notice();
        if (notice != null) {
            page.heading(page.say(Labels.COVERAGE));
            page.line(2, Tone.WARNING, page.say(notice));
        }
        String version = verdict.ruleBase().version();
        String digest = verdict.ruleBase().digest();
        String shown = digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
        page.blank();
        page.line(
                0,
                Tone.FAINT,
                verdict.asOf() == null
                        ? page.say(Labels.FOOTER_UNDATED, version, shown)
                        : page.say(Labels.FOOTER, version, shown, verdict.asOf()));
    }

    private static String name(Page page, @Nullable Term term, Labels unknown) {
        return term == null ? page.say(unknown) : page.say(term.label());
    }

    /** Labels of terms begin small in English, as they mostly stand inside a sentence. */
    private static String sentence(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
    }

    private static Tone tone(Admissibility admissibility) {
        return switch (admissibility) {
            case ACCEPTED, NO_FILING_NEEDED -> Tone.GOOD;
            case ACCEPTED_WITH_DOCUMENTS, NEEDS_INFORMATION -> Tone.WARNING;
            case REJECTED, NOT_SUPPORTED -> Tone.BAD;
        };
    }
}
