package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from the server of a site.
 *
 * @param siteAt JSON pointer of the site
 */
record ServerView(FilingApplication application, Site site, String siteAt) {

    String at() {
        return siteAt + "/server";
    }

    Server server() {
        return Blank.or(site.server(), Blank.SERVER);
    }

    /** A province of the node tells as well that it stands in the mainland. */
    @Nullable Boolean inMainland() {
        ServerRegion region = server().region();
        if (region != null) {
            return region == ServerRegion.MAINLAND;
        }
        return server().province() == null ? null : Boolean.TRUE;
    }

    /** Acceleration is a matter of CDN only: with any other product there is none. */
    @Nullable AccelerationArea accelerationArea() {
        AccelerationArea area = server().accelerationArea();
        ServerProduct product = server().product();
        return area == null && product != null && product != ServerProduct.CDN ? AccelerationArea.NONE : area;
    }

    @Nullable Boolean acceleratedInMainland() {
        AccelerationArea area = accelerationArea();
        return area == null ? null : area == AccelerationArea.MAINLAND || area == AccelerationArea.GLOBAL;
    }

    @Nullable Double monthsRemaining() {
        return decimal(server().monthsRemaining());
    }

    @Nullable Double orderAmountCny() {
        return decimal(server().orderAmountCny());
    }

    /** As declared; time left tells that it has not. */
    @Nullable Boolean expired() {
        BigDecimal left = server().monthsRemaining();
        return (server().expired() == null && left != null && left.signum() > 0) ? Boolean.FALSE : server().expired();
    }

    @Nullable Boolean commercial() {
        return Blank.or(site.content(), Blank.CONTENT).commercial();
    }

    @Nullable Boolean serviceNumberShared() {
        if (application.sites() != null && application.sites().size() == 1) {
            return false;
        }
        String number = site.serviceNumber();
        if (number == null || application.sites() == null) {
            return null;
        }
        int users = 0;
        for (Site other : application.sites()) {
            users += number.equals(other.serviceNumber()) ? 1 : 0;
        }
        return users > 1;
    }

    private static @Nullable Double decimal(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
