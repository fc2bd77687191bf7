package io.icprules.drools.collect;

import java.util.Comparator;

/** Orders JSON pointers as the application does: /sites/2 before /sites/10. */
enum PointerOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int left = 0;
        int right = 0;
        while (left <= a.length() && right <= b.length()) {
            int leftEnd = endOfPart(a, left);
            int rightEnd = endOfPart(b, right);
            int byPart = part(a.substring(left, leftEnd), b.substring(right, rightEnd));
            if (byPart != 0) {
                return byPart;
            }
            left = leftEnd + 1;
            right = rightEnd + 1;
        }
        // One has more parts: it did not come to its end.
        return Boolean.compare(left <= a.length(), right <= b.length());
    }

    private static int endOfPart(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static int part(String a, String b) {
        if (a.length() != b.length() && isIndex(a) && isIndex(b)) {
            return Integer.compare(a.length(), b.length());
        }
        return a.compareTo(b);
    }

    private static boolean isIndex(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty();
    }
}
