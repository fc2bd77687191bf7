package io.icprules.api.application;

import io.icprules.api.vocabulary.DomainRecordStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filing record of a domain (域名备案记录).
 *
 * @param status state of the record; {@code null} when unknown
 * @param subjectKey subject under which the domain is filed (备案主体): its certificate number or the key that
 * {@link Account#filedSubjectKey()} uses; {@code null} when unknown
 * @param heldByApplicant whether the subject of the record is the applicant; derived from the key when left out;
 * {@code null} when unknown
 * @param filedOn day on which it was filed; {@code null} when unknown
 */
public record DomainRecord(
        @Nullable DomainRecordStatus status,
        @Nullable String subjectKey,
        @Nullable Boolean heldByApplicant,
        @Nullable LocalDate filedOn) {}
