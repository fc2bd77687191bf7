package io.icprules.drools.facts;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.PersonRole;
import java.util.ArrayList;
import java.util.List;

/** Turns an application into the facts that rules look at. Stateless. */
public final class FactMapper {

    private FactMapper() {}

    /** The facts of the decision table: one for each domain, or one for the site or the order where none is named. */
    public static List<Order> orders(FilingApplication application) {
        List<Order> orders = new ArrayList<>();
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (int s = 0; s < sites.size(); s++) {
            Site site = sites.get(s);
            String siteAt = "/sites/" + s;
            List<Domain> domains = site.domains() == null ? List.of() : site.domains();
            for (int d = 0; d < domains.size(); d++) {
                orders.add(
                        new Order(new OrderView(application, site, siteAt, domains.get(d), siteAt + "/domains/" + d)));
            }
            if (domains.isEmpty()) {
                orders.add(new Order(new OrderView(application, site, siteAt, null, siteAt)));
            }
        }
        if (orders.isEmpty()) {
            orders.add(new Order(new OrderView(application, null, "/sites/0", null, "")));
        }
        return orders;
    }

    /** The facts of all other rules, in the order of the application. */
    public static List<FilingFact> facts(FilingContext context) {
        FilingApplication application = context.application();
        List<FilingFact> facts = new ArrayList<>();
        Counts counts = Counts.of(application);
        facts.add(new Filing(context, new FilingView(application, context.filingType(), counts)));
        facts.add(new Subject(context, new SubjectView(application, context.day())));
        facts.add(person(context, PersonRole.RESPONSIBLE_PERSON, "/responsiblePerson"));
        List<Site> sites = application.sites() == null ? List.of(Blank.SITE) : application.sites();
        for (int s = 0; s < sites.size(); s++) {
            addSite(facts, context, counts, sites.get(s), "/sites/" + s);
        }
        List<SuppliedDocument> documents = application.documents() == null ? List.of() : application.documents();
        for (int d = 0; d < documents.size(); d++) {
            facts.add(new Document(context, documents.get(d), "/documents/" + d));
        }
        if (isModification(context)) {
            facts.add(new Modification(context, new ModificationView(application)));
        }
        return facts;
    }

    private static void addSite(List<FilingFact> facts, FilingContext context, Counts counts, Site site, String at) {
        FilingApplication application = context.application();
        facts.add(new io.icprules.drools.facts.Site(context, new SiteView(application, site, at), counts));
        facts.add(new Server(context, new ServerView(application, site, at)));
        if (application.sites() == null) {
            return; // nobody is known to administer a site
        }
        facts.add(new Person(
                context,
                new PersonView(
                        application,
                        PersonRole.SITE_ADMINISTRATOR,
                        at + "/administrator",
                        Blank.or(site.administrator(), Blank.PERSON))));
        List<Domain> domains = site.domains() == null ? List.of() : site.domains();
        for (int d = 0; d < domains.size(); d++) {
            String domainAt = at + "/domains/" + d;
            facts.add(new io.icprules.drools.facts.Domain(
                    context, new DomainView(application, site, at, domains.get(d), domainAt), counts));
        }
        if (isAccess(context)) {
            facts.add(new Access(context, new AccessView(application, site, at)));
        }
    }

    private static Person person(FilingContext context, PersonRole role, String at) {
        return new Person(
                context,
                new PersonView(
                        context.application(),
                        role,
                        at,
                        Blank.or(context.application().responsiblePerson(), Blank.PERSON)));
    }

    private static boolean isModification(FilingContext context) {
        return context.filingType() != null
                && switch (context.filingType()) {
                    case MODIFY_SUBJECT, MODIFY_SITE -> true;
                    default -> false;
                };
    }

    private static boolean isAccess(FilingContext context) {
        return context.filingType() != null
                && switch (context.filingType()) {
                    case ACCESS_NEW, ACCESS_CONTINUE -> true;
                    default -> false;
                };
    }
}
