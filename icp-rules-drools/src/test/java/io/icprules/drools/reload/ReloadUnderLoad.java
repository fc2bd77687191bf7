package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Judges on several threads while rules are published, half of them broken, and compares every verdict with that of the rule
 * base it names. As a program it runs at length: {@code RELOADS VERDICTS THREADS [INTERPRETER|GENERATED|PHREAK]}.
 */
final class ReloadUnderLoad {

    /** So many texts in turn: what is expected of them must not grow with the reloads. */
    private static final int TEXTS = 40;

    private final Publishing publishing;
    private final RuleEngine engine;
    private final Map<String, Verdict> expected = new ConcurrentHashMap<>();
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong judged = new AtomicLong();
    private final AtomicBoolean done = new AtomicBoolean();
    private int takenUp;
    private int refused;

    /** What was seen. */
    record Seen(long judged, long wrong, int takenUp, int refused, long bases) {}

    ReloadUnderLoad(Path folder, RuleEngine engine) {
        publishing = new Publishing(folder);
        this.engine = engine;
    }

    Seen run(int reloads, long verdicts, int threads) throws InterruptedException, ExecutionException, IOException {
        publish(0);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (ReloadingRules rules =
                ReloadingRules.of(publishing.source()).engine(engine).start()) {
            List<Future<?>> judges = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                judges.add(executor.submit((Callable<Void>) () -> {
                    while (!done.get() || judged.get() < verdicts) {
                        judge(rules);
                    }
                    return null;
                }));
            }
            for (int i = 1; i <= reloads; i++) {
                publish(i);
                count(rules.reload());
            }
            done.set(true);
            for (Future<?> judge : judges) {
                judge.get();
            }
        } finally {
            done.set(true);
            executor.shutdownNow();
        }
        return new Seen(judged.get(), wrong.get(), takenUp, refused, expected.size());
    }

    private void judge(FilingRules rules) {
        Verdict verdict = rules.evaluate(Publishing.FILING);
        if (!verdict.equals(expected.get(verdict.ruleBase().digest()))) {
            wrong.incrementAndGet();
        }
        judged.incrementAndGet();
    }

    private void count(ReloadEvent event) {
        takenUp += event.outcome() == Outcome.TAKEN_UP ? 1 : 0;
        refused += event.outcome() == Outcome.REFUSED ? 1 : 0;
    }

    /** Every second version is broken, in one of four ways; what is in order is known before it is published. */
    private void publish(int i) throws IOException {
        String name = "v" + i;
        Path pack = publishing.pack("第" + i % TEXTS + "版");
        if (i % 2 == 0) {
            Verdict verdict = RuleBases.load(RulePack.folder(pack).over(RulePack.bundled()))
                    .evaluate(Publishing.FILING);
            expected.put(verdict.ruleBase().digest(), verdict);
            publishing.publish(name, pack);
            return;
        }
        Path file = pack.resolve("province/32-jiangsu.drl");
        String text = Files.readString(file);
        switch (i / 2 % 4) {
            case 0 -> Files.writeString(file, text.substring(0, text.length() * 2 / 3));
            case 1 -> Files.writeString(file, text.replace("nature", "natur"));
            case 2 -> Files.writeString(file, text.replace("verdict.violated", "System.exit(1); verdict.violated"));
            default -> {
                publishing.publish(name, pack);
                Files.delete(publishing.root().resolve("versions/" + name + "/province/32-jiangsu.drl"));
                return;
            }
        }
        publishing.publish(name, pack);
    }

    /** Runs at length and prints what was seen, and the memory after each tenth. */
    public static void main(String[] arguments) throws Exception {
        int reloads = Integer.parseInt(arguments[0]);
        long verdicts = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        RuleEngine engine = arguments.length > 3 ? RuleEngine.valueOf(arguments[3]) : RuleEngine.INTERPRETER;
        Path folder = Files.createTempDirectory("reload");
        if (threads > 0) {
            ReloadUnderLoad load = new ReloadUnderLoad(folder, engine);
            Thread watch = new Thread(load::watch);
            watch.setDaemon(true);
            watch.start();
            System.out.println(load.run(reloads, verdicts, threads));
        } else {
            memory(new Publishing(folder), reloads, engine);
        }
    }

    /** Prints every half minute how far it is. */
    private void watch() {
        try {
            while (!done.get()) {
                Thread.sleep(30_000);
                System.out.printf(
                        "%,d judged, %d wrong, %d taken up, %d refused: %s%n",
                        judged.get(), wrong.get(), takenUp, refused, memory());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Two versions in turn, so that only reloading can make memory grow. */
    private static void memory(Publishing publishing, int reloads, RuleEngine engine) throws IOException {
        publishing.publish("a", "甲");
        publishing.publish("b", "乙");
        Path current = publishing.root().resolve("current");
        try (ReloadingRules rules =
                ReloadingRules.of(publishing.source()).engine(engine).start()) {
            for (int i = 0; i <= reloads; i++) {
                Files.writeString(current, i % 2 == 0 ? "a\n" : "b\n");
                if (rules.reload().outcome() != Outcome.TAKEN_UP) {
                    throw new IllegalStateException(rules.status().toString());
                }
                rules.evaluate(Publishing.FILING);
                if (i % Math.max(1, reloads / 10) == 0) {
                    System.out.printf("%5d reloads: %s%n", i, memory());
                }
            }
        }
    }

    private static String memory() {
        return String.format(
                Locale.ROOT,
                "heap %,d bytes, metaspace %,d bytes, %,d classes",
                heap(),
                metaspace(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                .sum();
    }
}
