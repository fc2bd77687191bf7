package io.icprules.drools.facts;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
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
            String siteAt = siteAt(s);
            List<Domain> domains = site.domains() == null ? List.of() : site.domains();
            for (int d = 0; d < domains.size(); d++) {
                Domain domain = domains.get(d);
                DomainName name = domain.name() == null ? null : DomainName.of(domain.name());
                orders.add(new Order(new OrderView(application, site, siteAt, domain, domainAt(siteAt, d), name)));
            }
            if (domains.isEmpty()) {
                orders.add(new Order(new OrderView(application, site, siteAt, null, siteAt, null)));
            }
        }
        if (orders.isEmpty()) {
            orders.add(new Order(new OrderView(application, null, siteAt(0), null, "", null)));
        }
        return orders;
    }

    /** The facts of all other rules, in the order of the application. */
    public static List<FilingFact> facts(FilingContext context) {
        FilingApplication application = context.application();
        List<FilingFact> facts = new ArrayList<>();
        List<SiteView> sites = application.sites() == null ? null : sites(application, application.sites());
        Counts counts = Counts.of(application, sites);
        facts.add(new Filing(context, new FilingView(application, context.filingType(), counts)));
        facts.add(new Subject(context, new SubjectView(application, context.day())));
        facts.add(new Person(context, PersonView.responsiblePerson(application)));
        if (sites == null) {
            addSite(facts, context, counts, SiteView.of(application, Blank.SITE, siteAt(0)));
        } else {
            for (SiteView site : sites) {
                addSite(facts, context, counts, site);
                addParts(facts, context, counts, site);
            }
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

    private static List<SiteView> sites(FilingApplication application, List<Site> declared) {
        List<SiteView> sites = new ArrayList<>(declared.size());
        for (int s = 0; s < declared.size(); s++) {
            sites.add(SiteView.of(application, declared.get(s), siteAt(s)));
        }
        return sites;
    }

    private static void addSite(List<FilingFact> facts, FilingContext context, Counts counts, SiteView site) {
        facts.add(new io.icprules.drools.facts.Site(context, site, counts));
        facts.add(new Server(context, new ServerView(context.application(), site.site(), site.at())));
    }

    /** What is told of sites that are known: who administers them, their domains, what is brought in. */
    private static void addParts(List<FilingFact> facts, FilingContext context, Counts counts, SiteView site) {
        facts.add(new Person(context, site.administrator()));
        int domains = site.names() == null ? 0 : site.names().size();
        for (int d = 0; d < domains; d++) {
            facts.add(new io.icprules.drools.facts.Domain(context, site.domain(d, domainAt(site.at(), d)), counts));
        }
        if (isAccess(context)) {
            facts.add(new Access(context, new AccessView(context.application(), site)));
        }
    }

    private static String siteAt(int site) {
        return "/sites/" + site;
    }

    private static String domainAt(String siteAt, int domain) {
        return siteAt + "/domains/" + domain;
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
