/**
 * Rules as straight Java: what a patient programmer would write by hand, written by {@link ProgramWriter} from the rule
 * files.
 *
 * <p>The idea in a nutshell. A rule file says
 *
 * <pre>{@code
 * rule "cn-nat-sms-batch-1"
 *     @from("2017-12-18")
 * when
 *     $filing : Filing( dataOrder, province in ( Province.TIANJIN, Province.GANSU ) )
 * then
 *     verdict.smsRequired();
 * end
 * }</pre>
 *
 * and becomes, in the program of all national rules on filings,
 *
 * <pre>{@code
 * if (day >= 17518L && ((u & 0x100L) != 0 || f.isDataOrder())) {
 *     // cn-nat-sms-batch-1, national/sms-verification.drl:7
 *     if ((u & 0x1L) != 0 || has(T0, f.getProvince())) {
 *         if ((u & 0x101L) != 0) { a.hangs(412, f); } else { a.speaks(412).smsRequired(); }
 *     }
 * }
 * }</pre>
 *
 * <p>{@code u} has a bit for each property that the application leaves unknown. A test on an unknown property neither holds
 * nor fails, so it does not stop the rule; a rule that nothing stopped speaks if it read nothing unknown, and hangs
 * otherwise (the logic of Kleene). Rules with the same days share them, and among these the rules with the same first test
 * share that, as nodes do in a network of Rete; rules that are not in force are skipped together. There is no network, no
 * session and no matching object: the filing goes through the rules once.
 *
 * <p>{@link ProgramWriter} writes one class for each class of facts, {@link RuleWriter} its rules, {@link TestWriter} their
 * tests, {@link CallWriter} what they say, {@link ProgramCompiler} makes classes of the text, and {@link Programs} finds them
 * again. Where a class cannot hold all rules, {@link ProgramParts} divides them among several, the first of which calls the
 * others. Bundled rules are generated and compiled by the build ({@link GeneratorStep}), those of rule folders once they have
 * proved to be in use.
 */
@NullMarked
package io.icprules.drools.generate;

import org.jspecify.annotations.NullMarked;
