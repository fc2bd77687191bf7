package io.icprules.drools.engine;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.facts.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * An application whose facts are at hand.
 *
 * @param application the application
 * @param day its day
 * @param orders facts of the decision table
 * @param facts facts of all other rules
 */
public record Prepared(FilingApplication application, LocalDate day, List<Fact> orders, List<Fact> facts) {}
