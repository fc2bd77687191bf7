package io.icprules.drools.reload;

import io.icprules.drools.reload.ReloadEvent.Stage;
import org.jspecify.annotations.Nullable;

/**
 * When a watch tries refused rules again. What hangs on the files alone is not tried again until they change; a signature may
 * still arrive, memory become free and a gate be put right, so these are tried after 1, 2, 4 and at last every
 * {@value #LONGEST} looks. It counts looks and needs no clock. Not thread-safe.
 */
final class Patience {

    static final int LONGEST = 64;

    private @Nullable Key refused;
    private int pause;
    private int looks;

    /** What, if it changes, is worth trying at once. */
    private record Key(
            @Nullable PackVersion version, @Nullable String signature) {

        /** What was found, or {@code null} if it could not be read, which each look finds out anew and at no cost. */
        static @Nullable Key of(Candidate candidate) {
            Published published = candidate.published();
            return published == null ? null : new Key(candidate.version(), published.signature());
        }
    }

    /** Whether a look that found this may try it now. Each call is one look. */
    boolean allows(Candidate found) {
        if (refused == null || !refused.equals(Key.of(found))) {
            return true;
        }
        looks = Math.min(looks + 1, LONGEST);
        return looks >= pause;
    }

    /** This was tried and refused. */
    void refuse(Candidate candidate) {
        Key key = Key.of(candidate);
        boolean again = key != null && key.equals(refused);
        refused = key;
        looks = 0;
        pause = candidate.stage() == Stage.CHECK ? Integer.MAX_VALUE : again ? Math.min(pause * 2, LONGEST) : 1;
    }

    /** What is published is served. */
    void forget() {
        refused = null;
    }
}
