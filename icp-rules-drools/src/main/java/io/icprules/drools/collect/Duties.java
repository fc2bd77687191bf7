package io.icprules.drools.collect;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Duties once the filing is granted (备案后义务). */
public final class Duties {

    private record Entry(
            RuleDefinition rule,
            Obligation obligation,
            String at,
            @Nullable Deadline deadline) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byObligation = obligation.compareTo(other.obligation);
            int byPlace = byObligation != 0 ? byObligation : PointerOrder.INSTANCE.compare(at, other.at);
            return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
        }

        PostFilingDuty duty(FilingApplication application) {
            return new PostFilingDuty(
                    obligation,
                    deadline,
                    dueOn(this, application),
                    rule.description().message(),
                    at,
                    rule.description().factId());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Duties() {}

    void add(RuleDefinition rule, Obligation obligation, Fact about, @Nullable Deadline deadline) {
        entries.add(new Entry(rule, obligation, about.at(), deadline));
    }

    List<PostFilingDuty> inOrder(FilingApplication application) {
        Collections.sort(entries);
        List<PostFilingDuty> duties = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            duties.add(entry.duty(application));
        }
        return duties;
    }

    /** Only the police filing has its first day in the application: the opening of the site. */
    private static @Nullable LocalDate dueOn(Entry entry, FilingApplication application) {
        Deadline deadline = entry.deadline();
        if (entry.obligation() != Obligation.POLICE_FILING
                || deadline == null
                || deadline.unit() != DeadlineUnit.DAYS
                || application.sites() == null) {
            return null;
        }
        for (int i = 0; i < application.sites().size(); i++) {
            Site site = application.sites().get(i);
            if (entry.at().equals("/sites/" + i) && site.openedOn() != null) {
                return after(site.openedOn(), deadline.maximum());
            }
        }
        return null;
    }

    /** The calendar has a last day, and nothing is due after it. */
    private static LocalDate after(LocalDate day, int days) {
        LocalDate last = LocalDate.MAX.minusDays(days);
        return day.isAfter(last) ? LocalDate.MAX : day.plusDays(days);
    }
}
