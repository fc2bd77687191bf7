package io.icprules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fixture for each way in which a document can be wrong, in {@code documents/bad}. */
class MalformedDocumentsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            alias.yaml, ANCHOR_OR_TAG 1:7 /city | ANCHOR_OR_TAG 2:11 /district
            anchor.yaml, ANCHOR_OR_TAG 1:10 /subject
            bad-escape.json, SYNTAX 1:12
            bad-escape.yaml, SYNTAX 1:10
            bad-indent.yaml, SYNTAX 3:3
            comment.json, SYNTAX 2:3
            constant-by-number.json, WRONG_TYPE 1:13 /channel
            control-character.json, BAD_CHARACTER 1:12 /remark
            date-too-early.yaml, OUT_OF_RANGE 1:14 /submittedOn
            direction-character.yaml, BAD_CHARACTER 1:9 /remark
            directive.yaml, ANCHOR_OR_TAG 1:1
            duplicate-key.json, DUPLICATE_KEY 3:3 /city
            duplicate-key.yaml, DUPLICATE_KEY 4:3 /subject/name
            empty-value.yaml, EXPLICIT_NULL 2:8 /subject/name
            empty.json, SYNTAX 1:1
            empty.yaml, SYNTAX 2:1
            explicit-null.json, EXPLICIT_NULL 1:22 /subject/name
            exponent.json, WRONG_VALUE 1:42 /sites/0/server/orderAmountCny
            fraction-for-whole-number.json, WRONG_TYPE 2:22 /sites/0/server/monthsPurchased
            full-width-date.yaml, WRONG_VALUE 1:14 /submittedOn
            full-width-number.yaml, WRONG_TYPE 2:32 /sites/0/server/monthsPurchased
            gbk.yaml, NOT_UTF8 2:11
            half-surrogate.json, BAD_CHARACTER 1:12 /remark
            leading-zero.yaml, WRONG_VALUE 3:24 /sites/0/server/monthsPurchased
            list-for-object.json, WRONG_TYPE 1:13 /subject
            list-key.yaml, KEY_NOT_TEXT 1:3
            lower-case-constant.yaml, WRONG_VALUE 1:10 /channel
            merge-key.yaml, ANCHOR_OR_TAG 2:3 /subject
            missing-comma.json, SYNTAX 3:3
            name-too-long.json, TOO_LONG 1:2 /nnnnnnnnnnnnnnnnnnnn…
            negative-count.json, OUT_OF_RANGE 1:35 /modification/domainsAdded
            no-such-day.json, WRONG_VALUE 1:17 /submittedOn
            null-for-list.yaml, EXPLICIT_NULL 1:7 /sites
            null-in-list.json, EXPLICIT_NULL 1:12 /sites/0
            number-for-date.json, WRONG_TYPE 1:17 /submittedOn
            number-for-text.yaml, WRONG_TYPE 2:47 /responsiblePerson/document/number
            number-key.yaml, KEY_NOT_TEXT 2:3 /subject
            number-too-large.json, OUT_OF_RANGE 1:35 /modification/domainsAdded
            number-too-long.json, TOO_LONG 1:35 /modification/domainsAdded
            object-for-list.yaml, WRONG_TYPE 1:8 /sites
            object-for-text.json, WRONG_TYPE 1:22 /subject/name
            root-is-list.json, WRONG_TYPE 1:1
            same-person-misplaced.json, CONTRADICTION 1:24 /responsiblePerson/sameAsResponsiblePerson
            same-person-with-data.yaml, CONTRADICTION 4:7 /sites/0/administrator/sameAsResponsiblePerson
            second-document.yaml, TRAILING_CONTENT 2:1
            sexagesimal.yaml, WRONG_TYPE 3:24 /sites/0/server/monthsPurchased
            slashed-date.json, WRONG_VALUE 1:17 /submittedOn
            tab-indent.yaml, SYNTAX 2:1
            tag.yaml, ANCHOR_OR_TAG 1:7 /city
            text-for-boolean.yaml, WRONG_TYPE 2:20 /account/orderInProgress
            text-for-number.json, WRONG_TYPE 1:43 /sites/0/server/monthsPurchased
            text-too-long.yaml, TOO_LONG 1:9 /remark
            too-deep.json, TOO_DEEP 1:42 /sites/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0
            too-deep.yaml, TOO_DEEP 1:39 /sites/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0
            too-many.json, TOO_MANY 1:26 /sites/0/languages
            trailing-comma.json, SYNTAX 1:15
            trailing-content.json, TRAILING_CONTENT 2:1
            trailing-garbage.json, TRAILING_CONTENT 1:16
            truncated-utf8.json, NOT_UTF8 1:11
            unclosed.json, SYNTAX 2:1
            unknown-field.json, UNKNOWN_FIELD 2:24 /sites/0/domains/0/tldAproved
            unknown-field.yaml, UNKNOWN_FIELD 2:1 /submitted_on
            unknown-province.yaml, WRONG_VALUE 1:11 /province
            unprintable.yaml, BAD_CHARACTER 1:8
            utf16.json, NOT_UTF8 1:1
            wrong-constant.json, WRONG_VALUE 1:24 /subject/nature
            zoned-moment.json, WRONG_VALUE 1:17 /submittedAt
            """)
    void a_malformed_document_gives_its_problem_with_code_and_place(String file, String expected) {
        String found = Fixtures.problems(Fixtures.bytes("bad/" + file), DocumentFormat.of(file), file).stream()
                .map(problem ->
                        problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.pointer())
                .collect(Collectors.joining(" | "))
                .strip();
        assertThat(found).isEqualTo(expected);
    }
}
