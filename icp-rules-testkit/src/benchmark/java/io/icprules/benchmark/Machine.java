package io.icprules.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where and when the benchmark ran.
 *
 * @param date the day, ISO
 * @param processor kind of processor
 * @param cores processors the JVM sees
 * @param memoryGib memory
 * @param system operating system
 * @param jdk the JDK
 * @param loadBefore load average when the run began; {@code -1} when unknown
 * @param mode how long it measured
 */
record Machine(
        String date,
        String processor,
        int cores,
        long memoryGib,
        String system,
        String jdk,
        double loadBefore,
        String mode) {

    static Machine here(String date, String mode) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                date,
                processorKind(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / 1073741824.0),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                system.getSystemLoadAverage(),
                mode);
    }

    private static String processorKind() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
