/**
 * Documents: applications and verdicts as JSON and YAML. {@link io.icprules.document.FilingDocuments} is the way in.
 *
 * <p>Both formats become one tree of {@link io.icprules.document.Node}s with positions; a binder fills the records of
 * the API from it by reflection, so that names and types stand in one place, the records. Reading is strict: whatever
 * a document says that cannot be understood exactly is a {@link io.icprules.document.Problem}, and nothing is read from
 * a document that has one.
 *
 * <p>Reading JSON needs {@code com.fasterxml.jackson.core:jackson-core}, reading YAML needs
 * {@code org.snakeyaml:snakeyaml-engine}; both are optional dependencies. Writing needs neither.
 */
@NullMarked
package io.icprules.document;

import org.jspecify.annotations.NullMarked;
