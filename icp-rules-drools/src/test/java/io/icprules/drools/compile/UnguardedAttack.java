package io.icprules.drools.compile;

import io.icprules.api.FilingRulesException;
import io.icprules.drools.attack.Attack;
import io.icprules.drools.engine.SampleFacts;
import io.icprules.drools.facts.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;

/** An attack that is given to Drools as it is, past the check of rule files. */
final class UnguardedAttack {

    /** What became of it. */
    enum Fate {
        /** Its code ran while Drools built it. */
        RAN_IN_BUILD,
        /** Drools refused it, or it does nothing. */
        HARMLESS,
        /** It ran, and the look at the generated classes would have stopped it. */
        STOPPED_BY_CLASS_CHECK,
        /** It ran, and only the class loader would have stopped it. */
        STOPPED_BY_LOADER,
        /** It ran, and nothing behind the check of rule files would have stopped it. */
        RAN
    }

    private static final List<Fact> FACTS = SampleFacts.ofAFirstFiling();

    /** Sees everything, as the loader of Drools does. */
    private static final class OpenLoader extends ClassLoader {
        OpenLoader(Map<String, byte[]> classes) {
            super(UnguardedAttack.class.getClassLoader());
            classes.forEach((name, bytes) -> generated.put(name.replace('/', '.'), bytes));
        }

        private final Map<String, byte[]> generated = new HashMap<>();

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = generated.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private UnguardedAttack() {}

    static Fate of(Attack attack) {
        System.clearProperty(Attack.MARK);
        try {
            DroolsBuild build = DroolsBuild.of(
                    Map.of("io.icprules.rules.national.attack", new String(attack.bytes(), StandardCharsets.UTF_8)));
            if (marked()) {
                return Fate.RAN_IN_BUILD;
            }
            if (!runs(build, new OpenLoader(build.classes()))) {
                return Fate.HARMLESS;
            }
            if (refused(build)) {
                return Fate.STOPPED_BY_CLASS_CHECK;
            }
            boolean runs =
                    runs(build, new GeneratedClassLoader(build.classes(), UnguardedAttack.class.getClassLoader()));
            return runs ? Fate.RAN : Fate.STOPPED_BY_LOADER;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return marked() ? Fate.RAN_IN_BUILD : Fate.HARMLESS;
        } finally {
            System.clearProperty(Attack.MARK);
        }
    }

    private static boolean refused(DroolsBuild build) {
        try {
            GeneratedClassCheck.check(build.classes());
            return false;
        } catch (FilingRulesException e) {
            return true;
        }
    }

    private static boolean runs(DroolsBuild build, ClassLoader loader) {
        System.clearProperty(Attack.MARK);
        try {
            List<Model> models = new ArrayList<>();
            for (String name : build.models()) {
                models.add(Class.forName(name, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            }
            KieSession session = KieBaseBuilder.createKieBaseFromModel(models).newKieSession();
            try {
                FACTS.forEach(session::insert);
                session.fireAllRules(10);
            } finally {
                session.dispose();
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | StackOverflowError e) {
            // What it did before counts.
        }
        return marked();
    }

    private static boolean marked() {
        return System.getProperty(Attack.MARK) != null;
    }
}
