package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.PreApprovalRequirement;

/**
 * Declared content and what it means for pre-approval.
 *
 * @param category category of the content
 * @param required whether the approval is needed
 * @param at JSON pointer to the site
 * @param factId the fact that says so
 */
record Approval(ContentCategory category, PreApprovalRequirement required, String at, String factId) {}
