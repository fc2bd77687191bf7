package io.icprules.testkit.cli;

import io.icprules.api.FilingRulesException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What to say of something that went wrong. */
final class Complaints {

    private Complaints() {}

    /** One or two lines, without a stack trace. */
    static String of(Exception problem) {
        if (problem instanceof FilingRulesException known) {
            return String.valueOf(known.getMessage());
        }
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": this user may not read or write it";
        }
        if (problem instanceof FileSystemException other) {
            return other.getFile() + ": cannot be read or written ("
                    + other.getClass().getSimpleName() + ")";
        }
        return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }
}
