package io.icprules.benchmark.profile;

/** A step of a verdict, told by the methods on the way to where a sample was taken. */
public enum Step {
    /** The decision table, with its facts and what is missing for it. */
    TYPE("deciding the filing type, its facts included"),
    /** Looking up every property that rules may ask for. */
    FACTS("making the facts"),
    /** The tests of the rules. */
    RULES("generated rules"),
    /** Findings, documents, steps, duties as rules tell them. */
    COLLECTOR("what rules tell the collector"),
    /** Rules that hang on what was left out, and on what inputs. */
    MISSING("what is undetermined, and the missing inputs"),
    /** Everything in order, and into the verdict. */
    ASSEMBLING("putting the verdict together"),
    /** Anything else, such as the loop around it. */
    OTHER("other");

    private static final String ENGINE = "io.icprules.drools.engine.";
    private static final String FACT = "io.icprules.drools.facts.";
    private static final String COLLECT = "io.icprules.drools.collect.";

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** What it is, for readers. */
    public String label() {
        return label;
    }

    /** The step that a method tells by itself; {@link #OTHER} if none. */
    static Step toldBy(Frame frame) {
        String type = frame.type();
        String method = frame.method();
        if (type.equals(ENGINE + "Evaluation")) {
            return switch (method) {
                case "decideType" -> TYPE;
                case "about" -> MISSING;
                case "reportRefusal" -> ASSEMBLING;
                default -> OTHER;
            };
        }
        if (type.equals(ENGINE + "GeneratedConversation")) {
            return switch (method) {
                case "speaks" -> COLLECTOR;
                case "silent" -> MISSING;
                default -> RULES;
            };
        }
        if (type.equals(COLLECT + "VerdictAssembler") || type.equals(ENGINE + "CoverageNotice")) {
            return ASSEMBLING;
        }
        if (type.equals(FACT + "FactMapper") || (type.startsWith(FACT) && type.endsWith("View"))) {
            return FACTS;
        }
        return type.startsWith(COLLECT) ? COLLECTOR : type.startsWith(Frame.GENERATED) ? RULES : OTHER;
    }
}
