/**
 * Rules as straight Java: what a patient programmer would write by hand, written by {@link ProgramWriter} from the rule
 * files. This page is for readers who know Java and have never met Drools.
 *
 * <h2>A rule</h2>
 *
 * <p>Rules are written in a small part of DRL, the language of the rule engine Drools (docs/writing-a-rule.md). This one
 * stands in {@code national/sms-verification.drl}; what it tells of itself, such as its source and its messages, is left
 * out here:
 *
 * <pre>{@code
 * rule "cn-nat-sms-batch-1"
 *     @from("2017-12-18")
 * when
 *     $filing : Filing( dataOrder, province in ( Province.TIANJIN, Province.GANSU, … ) )
 * then
 *     verdict.smsRequired();
 * end
 * }</pre>
 *
 * <ul>
 *   <li>A <b>fact</b> is what rules look at: an object without nulls, made of the application before any rule runs. An
 *       application becomes one {@code Filing}, one {@code Site} for each of its sites, and so on; these are the
 *       <b>classes of facts</b> ({@link io.icprules.drools.facts}).
 *   <li><b>when</b> names a class of facts, here {@code Filing}, and tests on properties of such a fact. A comma means
 *       <i>and</i>; {@code dataOrder} alone tests {@code isDataOrder()}. {@code $filing} is a name for the fact, which
 *       this rule does not use.
 *   <li><b>then</b> is what the rule says of each fact for which all tests hold. {@code verdict} is the object that all
 *       rules talk to, a {@link io.icprules.drools.collect.VerdictCollector}.
 *   <li>{@code @from} and {@code @until} are the first day on which the rule is in force and the first day on which it no
 *       longer is.
 *   <li>A <b>rule set</b> is the rules of the nation or of one province. A filing meets two: the nation's and its
 *       province's.
 * </ul>
 *
 * <h2>The Java it becomes</h2>
 *
 * <p>A <b>program</b> is a class that holds the rules of one rule set on one class of facts. The build leaves the
 * programs in {@code icp-rules-drools/target/generated-sources/rules}. In
 * {@code io.icprules.generated.national.FilingProgram} there stands (the numbers change as rules are added, the rest is
 * word for word):
 *
 * <pre>{@code
 * private static void m72(Filing f, long u, long day, Audience a) {
 *     if (day >= 17518L && ((u & 0x200L) != 0 || f.isDataOrder())) {
 *         // cn-nat-sms-batch-1, national/sms-verification.drl:7
 *         if (((u & 0x1L) != 0 || RuleProgram.has(T22, f.getProvince()))) {
 *             if ((u & 0x201L) != 0) { a.hangs(526, f); } else { a.speaks(526).smsRequired(); }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code f} is the fact, and {@code day} the day whose rules apply, counted from 1970-01-01: 17518 is 2017-12-18.
 *   <li>{@code u} is {@link io.icprules.drools.facts.Fact#unknown()}: a bit for each property that the application leaves
 *       unknown. A class of facts numbers its properties in the order in which it declares them. Of {@code Filing},
 *       {@code province} has bit 0 ({@code 0x1}) and {@code dataOrder} bit 9 ({@code 0x200}). A {@code long} has 64 bits,
 *       so no class of facts has more than 64 properties.
 *   <li>{@code 0x201} is {@code 0x1 | 0x200}: all that the rule reads.
 *   <li>{@code T22} is a set of provinces, a {@code long} with a bit for each ({@link RuleProgram#set}).
 *   <li>{@code 526} is the place of the rule in its rule set. {@link io.icprules.drools.rule.RuleTable} has its texts
 *       there.
 *   <li>{@code a} is the {@link Audience}. {@code speaks} tells it which rule it is about to hear and gives the
 *       {@code verdict} to talk to; {@code hangs} tells it that the rule cannot be decided.
 * </ul>
 *
 * <h2>True, false, unknown</h2>
 *
 * <p>What an application leaves out is unknown, never false; the fact then holds a stand-in that means nothing. So a test
 * has three outcomes, and {@code (u & 0x200L) != 0 || f.isDataOrder()} asks for the property only if it is known:
 *
 * <table>
 *   <caption>What a test does to its rule</caption>
 *   <tr><th scope="col">The property is</th><th scope="col">so the test is</th><th scope="col">and the rule</th></tr>
 *   <tr><td>known, and passes</td><td>true</td><td>goes on to its next test</td></tr>
 *   <tr><td>known, and fails</td><td>false</td><td>stops and is silent</td></tr>
 *   <tr><td>unknown (its bit is in {@code u})</td><td>unknown</td><td>goes on: another test may still stop it</td></tr>
 * </table>
 *
 * <p>A rule that no test stopped <b>speaks</b> if it read nothing unknown. Otherwise it <b>hangs</b>: whether it speaks
 * depends on what is missing, and the verdict lists it as undetermined, with the fields to ask for. So a province outside
 * the list silences our rule even if nobody knows whether the order carries data. Elsewhere in this project this is called
 * the logic of Kleene. One pass over the rules tells everything.
 *
 * <h2>How rules are put together</h2>
 *
 * <ul>
 *   <li><b>Days.</b> Rules with the same days stand behind one {@code if} on {@code day}: those not in force are skipped
 *       together. Rules without days are always in force.
 *   <li><b>First test.</b> Among these, rules with the same first test share it; further tests are asked rule by rule.
 *       Above, where one rule is alone with its days and its test, they share one {@code if}. So rules meet a fact in
 *       another order than that of the files; what they say is put in order afterwards.
 *   <li><b>Methods.</b> A method holds at most 12 rules; {@code run} calls all methods, some by way of others. The virtual
 *       machine never compiles a method of more than 8,000 bytes of code but interprets it, many times slower.
 *   <li><b>Classes.</b> A class file holds 65,535 constants. Where the rules need more, {@code SiteProgram} calls
 *       {@code SiteProgram2} and so on. The bundled rules do not.
 *   <li><b>Left out.</b> A rule of more than 500 words and signs ({@link RuleSize}) might not fit into a method. It is in
 *       no program but interpreted beside them, and {@code describe()} names it. The build allows no such rule.
 * </ul>
 *
 * <h2>When, and who checks</h2>
 *
 * <p>Programs of the bundled rules are written and compiled by the build. For rules that a service brings itself
 * (docs/rule-packs.md) the interpreter serves at first. Once 1,000 filings were judged, a background thread writes and
 * compiles the rule sets that differ from the bundled ones and takes over; without a compiler the interpreter goes on.
 * Why it is done this way is told in docs/decisions/0011-rules-as-generated-java.md.
 *
 * <p>Classes that were compiled while the service runs pass a guard ({@link io.icprules.drools.compile.GuardedClasses}):
 * every class file lists the classes, methods and fields its code mentions, and if one lists anything that rules do not
 * need, none of them is loaded. Tests run the same rules on Drools too and compare the verdicts byte by byte.
 *
 * <h2>An order of reading</h2>
 *
 * <ol>
 *   <li>{@link RuleProgram}: what a program is to the engine, and sets of terms;
 *   <li>{@link Audience}: who hears the rules;
 *   <li>{@link TestWriter}: a test becomes an expression;
 *   <li>{@link CallWriter}: what stands after <i>then</i> becomes a statement;
 *   <li>{@link RuleWriter}: a rule becomes its {@code if}s;
 *   <li>{@link ProgramWriter}: rules, {@link Placed} in their rule set, become methods and classes;
 *   <li>{@link Constants}: sets of terms and lists of words, each once in a program;
 *   <li>{@link JavaText}: texts in quotes and in comments;
 *   <li>{@link RuleSize} and {@link ProgramParts}: how much room a rule takes, and the division into several classes;
 *   <li>{@link Programs}: writes the programs of a rule set, each a {@link ProgramSource}, and finds their classes again;
 *   <li>{@link ProgramCompiler}: the compiler of the JDK, in memory;
 *   <li>{@link GeneratorStep}: the step of the build, which calls all this for the bundled rules;
 *   <li>{@link PartsWriter}: no rules, but a switch that looks up parts of an application by name, written by the same
 *       step.
 * </ol>
 */
@NullMarked
package io.icprules.drools.generate;

import org.jspecify.annotations.NullMarked;
