package io.icprules.benchmark;

/** Names of contenders for readers. Stateless. */
final class Labels {

    private Labels() {}

    static String of(String contender) {
        return switch (contender) {
            case "HAND_WRITTEN" -> "hand-written Java";
            case "GENERATED" -> "generated Java";
            case "INTERPRETER" -> "interpreter";
            case "PHREAK" -> "Drools as we use it";
            case "NAIVE_DROOLS" -> "Drools used plainly";
            case "EASY_RULES" -> "Easy Rules 4.1.0";
            case "EVRETE" -> "Evrete 4.0.3";
            case "KIE_DMN" -> "kie-dmn 10.2.0";
            default -> contender;
        };
    }
}
