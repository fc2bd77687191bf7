package io.icprules.drools.compile;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;

/**
 * What Drools makes of DRL files: classes in memory, none of them loaded.
 *
 * @param classes class files by internal name
 * @param models names of the classes of the models
 */
record DroolsBuild(Map<String, byte[]> classes, List<String> models) {

    private static final String GROUP = "io.icprules.pack";
    private static final String ARTIFACT = "rules";
    private static final String MODELS = "META-INF/kie/" + GROUP + "/" + ARTIFACT + "/drools-model";
    private static final String RULES = "io/icprules/rules/";
    private static final String CLASS = ".class";
    private static final Object ONE_AT_A_TIME = new Object();

    /** Builds DRL files, by the names of their packages. */
    static DroolsBuild of(Map<String, String> files) {
        synchronized (ONE_AT_A_TIME) {
            KieServices services = KieServices.get();
            // One name for all: Drools remembers every name. What an earlier build left under it is never asked for.
            ReleaseId id = services.newReleaseId(GROUP, ARTIFACT, "1");
            try {
                return of(services, id, files);
            } finally {
                services.getRepository().removeKieModule(id);
            }
        }
    }

    private static DroolsBuild of(KieServices services, ReleaseId id, Map<String, String> files) {
        KieFileSystem folder = services.newKieFileSystem().generateAndWritePomXML(id);
        files.forEach((name, drl) -> {
            Resource resource = services.getResources()
                    .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())
                    .setResourceType(ResourceType.DRL);
            folder.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", resource);
        });
        KieBuilder builder = services.newKieBuilder(folder, DroolsBuild.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        return read((InternalKieModule) builder.getKieModule());
    }

    private static DroolsBuild read(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            String path = file.replace('\\', '/');
            // What Drools adds to describe the project is not used.
            if (path.startsWith(RULES) && path.endsWith(CLASS)) {
                classes.put(path.substring(0, path.length() - CLASS.length()), module.getBytes(file));
            }
        }
        String models = new String(module.getBytes(MODELS), StandardCharsets.UTF_8);
        return new DroolsBuild(
                classes,
                models.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                        .toList());
    }

    private static FilingRulesException refused(List<Message> errors) {
        return new FilingRulesException(
                ErrorCode.RULE_BASE_UNUSABLE,
                "Drools cannot compile the rules: "
                        + errors.stream().map(Message::getText).collect(Collectors.joining("; ")),
                "The check of rule files should have found this; please report it with the rule.");
    }
}
