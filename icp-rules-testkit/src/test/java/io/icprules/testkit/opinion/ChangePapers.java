package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Province;
import java.util.EnumSet;
import java.util.Set;

/**
 * The change certificate for a new name or certificate number of an organisation. Pages that ask for one themselves do not
 * contradict; where a page says something else it goes before (ctr-change-certificate-number). Stateless.
 */
final class ChangePapers {

    /** Pages that say since their revision that a new number needs no paper. */
    private static final Set<Province> NUMBER_WITHOUT_PAPER = EnumSet.of(
            Province.BEIJING,
            Province.TIANJIN,
            Province.INNER_MONGOLIA,
            Province.LIAONING,
            Province.JILIN,
            Province.SHANGHAI,
            Province.JIANGXI,
            Province.HENAN,
            Province.HUBEI,
            Province.GUANGXI,
            Province.GANSU);

    /** Before, Hubei excepted the new number of a merger, Henan barred a new number, Beijing had papers of its own. */
    private static final Set<Province> NUMBER_FORMERLY_OTHERWISE =
            EnumSet.of(Province.HUBEI, Province.HENAN, Province.BEIJING);

    private ChangePapers() {}

    static void ask(Dossier dossier, Papers papers) {
        RecordChanges changes = new ProvinceDossier(dossier, papers).changes();
        Set<Province> number = dossier.from(RecordChanges.REVISION) ? NUMBER_WITHOUT_PAPER : NUMBER_FORMERLY_OTHERWISE;
        Tri newNumber = Tri.of(dossier.from(2019_07_29))
                .and(changes.organisationChanges(ModifiedField.CERTIFICATE_NUMBER))
                .and(Tri.isIn(dossier.province(), number).not());
        Tri newName = Tri.of(dossier.from(2019_08_26))
                .and(changes.organisationChanges(ModifiedField.SUBJECT_NAME))
                .and(Tri.same(dossier.province(), Province.BEIJING).not());
        papers.need(
                "cn-nat-aux-change-certificate",
                dossier.typeIs(FilingType.MODIFY_SUBJECT).and(newNumber.or(newName)),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
