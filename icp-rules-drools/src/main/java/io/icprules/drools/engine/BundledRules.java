package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.Text;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.generate.GeneratorStep;
import io.icprules.drools.generate.Programs;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.ReadingsFile;
import io.icprules.drools.rule.RuleTable;
import io.icprules.drools.rule.RuleTableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Loads the rules that were compiled into this jar. Nothing is compiled or scanned. */
final class BundledRules {

    private static final String MODELS = "META-INF/kie/io.icprules/icp-rules-drools/drools-model";
    private static final String FOLDER = "io/icprules/rules/";
    private static final String PROPERTIES = FOLDER + "rule-base.properties";
    private static final String DIGEST = FOLDER + "rule-base.digest";

    private BundledRules() {}

    /** The rules as the build generated Java from them. */
    static FilingRules generated() {
        RuleBase base = new RuleBase(properties(), readings(), generated(Division.NATIONAL), provinces());
        return new GeneratedFilingRules(base, new Sources());
    }

    /** The same rules, run from their sources. */
    private static final class Sources implements Supplier<FilingRules> {
        @Override
        public FilingRules get() {
            return RuleWorkbench.bundled().filingRules();
        }
    }

    private static Map<Province, RuleSet> provinces() {
        List<String> names = lines(GeneratorStep.FOLDER + GeneratorStep.LIST);
        Map<Province, RuleSet> provinces = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            String name = Division.nameOf(province);
            if (names.contains(name)) {
                provinces.put(province, generated(name));
            }
        }
        return provinces;
    }

    private static RuleSet generated(String name) {
        return new GeneratedRuleSet(
                new Programs(name, BundledRules.class.getClassLoader()), new Table(name), List.of());
    }

    /** The table of a rule set in the jar. */
    private record Table(String ruleSet) implements Supplier<RuleTable> {
        @Override
        public RuleTable get() {
            return new RuleTableFile(bytes(GeneratorStep.FOLDER + ruleSet + GeneratorStep.TABLE));
        }
    }

    /** How many rules a rule set has; 0 if there is none of that name. */
    static int tableSize(String name) {
        return lines(GeneratorStep.FOLDER + GeneratorStep.LIST).contains(name)
                ? generated(name).size()
                : 0;
    }

    /** The rules as Drools runs them. */
    static RuleBase load() {
        return RuleBase.ofModels(properties(), readings(), models());
    }

    static RuleBaseProperties properties() {
        Properties properties = properties(PROPERTIES);
        RuleBaseId id = new RuleBaseId(
                properties.getProperty("version"),
                String.join("", lines(DIGEST)).strip());
        return new RuleBaseProperties(
                id,
                day(properties.getProperty("verifiedFrom")),
                day(properties.getProperty("verifiedThrough")),
                List.of(id),
                List.of());
    }

    /** A day like 2019-09-20, which the build has checked; the parser for all kinds of dates takes long to start. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    static Map<String, Text> readings() {
        return ReadingsFile.read(bytes(GeneratorStep.FOLDER + GeneratorStep.READINGS));
    }

    /** One model for each package. */
    static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String line : lines(MODELS)) {
            if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                models.add(instantiate(line.strip()));
            }
        }
        return models;
    }

    private static Model instantiate(String className) {
        try {
            return Class.forName(className, true, BundledRules.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (NoClassDefFoundError e) {
            throw new FilingRulesException(
                    ErrorCode.RULE_BASE_UNUSABLE,
                    "Drools is not on the class path: " + e.getMessage() + " is missing.",
                    "Add org.drools:drools-engine without exclusions, or take RuleEngine.GENERATED or INTERPRETER, which"
                            + " need no class of Drools.",
                    e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable("class " + className, e);
        }
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try (BufferedReader reader = open(resource)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw unusable(resource, e);
        }
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = open(resource)) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw unusable(resource, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = stream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unusable(resource, e);
        }
    }

    private static BufferedReader open(String resource) {
        return new BufferedReader(new InputStreamReader(stream(resource), StandardCharsets.UTF_8));
    }

    private static InputStream stream(String resource) {
        InputStream stream = BundledRules.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw unusable(resource, null);
        }
        return stream;
    }

    private static FilingRulesException unusable(String what, @Nullable Throwable cause) {
        return new FilingRulesException(
                ErrorCode.RULE_BASE_UNUSABLE,
                "The bundled rules are incomplete: " + what + " could not be loaded.",
                "The jar of icp-rules-drools is damaged, or a shaded jar dropped META-INF/kie or io/icprules/rules.",
                cause);
    }
}
