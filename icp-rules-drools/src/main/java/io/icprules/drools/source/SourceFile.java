package io.icprules.drools.source;

import java.util.List;

/**
 * A rule file, taken apart.
 *
 * @param file the file
 * @param declarations package, imports and globals
 * @param rules rules in their order; those with errors in the syntax are left out
 */
public record SourceFile(RuleFile file, List<SourceDeclaration> declarations, List<SourceRule> rules) {

    /** Copies the lists. */
    public SourceFile {
        declarations = List.copyOf(declarations);
        rules = List.copyOf(rules);
    }

    /** Statements with this keyword. */
    public List<SourceDeclaration> declarations(String keyword) {
        return declarations.stream().filter(d -> d.keyword().equals(keyword)).toList();
    }
}
