package io.icprules.drools.reload;

import java.nio.file.Path;

/** Publishes version after version and says so, until it is killed. */
final class KilledPublisher {

    private KilledPublisher() {}

    public static void main(String[] arguments) {
        Publishing publishing = new Publishing(Path.of(arguments[0]));
        String round = arguments[1];
        for (int i = 1; ; i++) {
            System.out.println(i);
            publishing.publish(round + "." + i, "第" + round + "轮第" + i + "版");
        }
    }
}
