package io.icprules.testkit.opinion;

import io.icprules.api.application.Modification;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Province;
import java.util.EnumSet;
import java.util.Set;

/**
 * The change certificate for a new name or certificate number, where the page of the province says nothing about that
 * change. Stateless.
 */
final class ChangePapers {

    private static final String PAGES_REVISED = "2019-09-12";

    private static final Set<Province> SPOKE_OF_BOTH = EnumSet.of(
            Province.BEIJING,
            Province.TIANJIN,
            Province.INNER_MONGOLIA,
            Province.LIAONING,
            Province.JILIN,
            Province.SHANGHAI,
            Province.ZHEJIANG,
            Province.FUJIAN,
            Province.JIANGXI,
            Province.HENAN,
            Province.HUBEI,
            Province.GUANGXI,
            Province.SHAANXI,
            Province.GANSU);

    private static final Set<Province> SPEAK_OF_NUMBER = EnumSet.of(
            Province.BEIJING,
            Province.TIANJIN,
            Province.INNER_MONGOLIA,
            Province.LIAONING,
            Province.JILIN,
            Province.SHANGHAI,
            Province.ZHEJIANG,
            Province.JIANGXI,
            Province.HENAN,
            Province.HUBEI,
            Province.GUANGXI,
            Province.GANSU);

    private static final Set<Province> SILENT_ON_NAME = EnumSet.of(
            Province.HEBEI,
            Province.SHANXI,
            Province.JIANGSU,
            Province.GUANGDONG,
            Province.CHONGQING,
            Province.GUIZHOU,
            Province.TIBET,
            Province.QINGHAI,
            Province.XINJIANG);

    private ChangePapers() {}

    static void ask(Dossier dossier, Papers papers) {
        boolean revised = dossier.from(PAGES_REVISED);
        Set<Province> speakOfNumber = revised ? SPEAK_OF_NUMBER : SPOKE_OF_BOTH;
        Set<Province> speakOfName = revised ? EnumSet.complementOf(EnumSet.copyOf(SILENT_ON_NAME)) : SPOKE_OF_BOTH;
        Tri number = Tri.of(dossier.from("2019-07-29"))
                .and(changes(dossier, ModifiedField.CERTIFICATE_NUMBER))
                .and(Tri.isIn(dossier.province(), speakOfNumber).not());
        Tri name = Tri.of(dossier.from("2019-08-26"))
                .and(changes(dossier, ModifiedField.SUBJECT_NAME))
                .and(Tri.isIn(dossier.province(), speakOfName).not());
        papers.need(
                "cn-nat-aux-change-certificate",
                dossier.organisation()
                        .and(dossier.typeIs(FilingType.MODIFY_SUBJECT))
                        .and(number.or(name)),
                DocumentType.CHANGE_CERTIFICATE);
    }

    private static Tri changes(Dossier dossier, ModifiedField field) {
        Modification modification = dossier.application().modification();
        return modification == null || modification.changedFields() == null
                ? Tri.UNKNOWN
                : Tri.of(modification.changedFields().contains(field));
    }
}
