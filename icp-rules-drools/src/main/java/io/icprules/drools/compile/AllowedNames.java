package io.icprules.drools.compile;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.facts.Words;
import io.icprules.drools.generate.Audience;
import io.icprules.drools.generate.RuleProgram;
import java.util.Set;
import java.util.TreeSet;

/**
 * What classes that Drools generates from rules may mention: the facts, the vocabulary, the collector, the model of Drools,
 * and of Java what a table of texts and numbers needs. Exact names only; names are in the internal form.
 */
final class AllowedNames {

    private static final String VOCABULARY = "io/icprules/api/vocabulary/";
    /** Of these any member: they hold rules and do nothing. */
    private static final Set<String> DROOLS = Set.of(
            "org/drools/model/DomainClassMetadata",
            "org/drools/model/Index",
            "org/drools/model/Index$ConstraintType",
            "org/drools/model/Model",
            "org/drools/model/PatternDSL",
            "org/drools/model/PatternDSL$PatternDef",
            "org/drools/model/PatternDSL$ReactOn",
            "org/drools/model/Global",
            "org/drools/model/Rule",
            "org/drools/model/RuleItemBuilder",
            "org/drools/model/Variable",
            "org/drools/model/consequences/ConsequenceBuilder",
            "org/drools/model/consequences/ConsequenceBuilder$_1",
            "org/drools/model/consequences/ConsequenceBuilder$_2",
            "org/drools/model/functions/Block1",
            "org/drools/model/functions/Block2",
            "org/drools/model/functions/Function1",
            "org/drools/model/functions/HashedExpression",
            "org/drools/model/functions/Predicate1",
            "org/drools/model/functions/PredicateInformation",
            "org/drools/model/impl/RuleBuilder",
            "org/drools/model/operators/ContainsOperator",
            "org/drools/model/operators/InOperator",
            "org/drools/modelcompiler/dsl/pattern/D",
            "org/drools/modelcompiler/util/EvaluationUtil",
            "org/drools/util/DateUtils");

    /** Classes of Java that may be mentioned, but of whose members only those listed below. */
    private static final Set<String> JAVA = Set.of(
            "java/lang/Boolean",
            "java/lang/Double",
            "java/lang/Enum",
            "java/lang/Exception",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Object",
            "java/lang/RuntimeException",
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/System",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/StringConcatFactory",
            "java/time/format/DateTimeFormatter",
            "java/time/format/DateTimeFormatterBuilder",
            "java/util/ArrayList",
            "java/util/Arrays",
            "java/util/Collection",
            "java/util/Collections",
            "java/util/List",
            "java/util/Locale",
            "java/util/Set");

    private static final Set<String> JAVA_MEMBERS = Set.of(
            "java/lang/Boolean.TYPE",
            "java/lang/Boolean.valueOf",
            "java/lang/Double.TYPE",
            "java/lang/Double.compare",
            "java/lang/Double.valueOf",
            "java/lang/Enum.<init>",
            "java/lang/Enum.valueOf",
            "java/lang/Integer.TYPE",
            "java/lang/Integer.valueOf",
            "java/lang/Long.TYPE",
            "java/lang/Long.valueOf",
            "java/lang/Object.<init>",
            "java/lang/RuntimeException.<init>",
            "java/lang/String.equals",
            "java/lang/String.hashCode",
            "java/lang/String.valueOf",
            "java/lang/StringBuilder.<init>",
            "java/lang/StringBuilder.append",
            "java/lang/StringBuilder.toString",
            "java/lang/System.arraycopy",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/time/format/DateTimeFormatterBuilder.<init>",
            "java/time/format/DateTimeFormatterBuilder.appendPattern",
            "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
            "java/time/format/DateTimeFormatterBuilder.toFormatter",
            "java/util/ArrayList.<init>",
            "java/util/Arrays.asList",
            "java/util/Collections.emptyList",
            "java/util/List.add",
            "java/util/List.contains",
            "java/util/Locale.ENGLISH",
            "java/util/Set.contains");

    /** What the virtual machine looks up by itself when it links the classes; they may not mention it. */
    private static final Set<String> LINKED = Set.of(
            "io/icprules/drools/facts/Fact",
            "java/lang/Class",
            "java/lang/Number",
            "java/lang/Throwable",
            "java/lang/invoke/CallSite",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodType",
            "org/drools/model/functions/Operator");

    private static final Set<String> OURS = ours();

    private AllowedNames() {}

    /** Whether a class may be found. */
    static boolean reaches(String name) {
        return allowsClass(name) || LINKED.contains(name);
    }

    /** Whether a class may be mentioned. */
    static boolean allowsClass(String name) {
        boolean term = name.startsWith(VOCABULARY) && name.indexOf('/', VOCABULARY.length()) < 0;
        return term || OURS.contains(name) || JAVA.contains(name) || DROOLS.contains(name);
    }

    /** Whether a member of a class may be used. */
    static boolean allowsMember(String owner, String name) {
        return JAVA.contains(owner) ? JAVA_MEMBERS.contains(owner + "." + name) : allowsClass(owner);
    }

    private static Set<String> ours() {
        Set<String> names = new TreeSet<>();
        FactSchemas.classes().forEach(fact -> names.add(internal(fact)));
        names.add(internal(VerdictCollector.class));
        names.add(internal(Words.class));
        names.add(internal(RuleProgram.class));
        names.add(internal(Audience.class));
        return names;
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
