package io.icprules.testkit.generate;

import io.icprules.api.application.Authenticity;
import io.icprules.api.application.CommercialLicence;
import io.icprules.api.application.PoliceForm;
import io.icprules.api.application.SmsEvidence;
import io.icprules.api.vocabulary.AuthenticityMethod;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What is told of the procedure besides the data, each part stated or not. */
record ProcessPlan(boolean checked, boolean messaged, boolean police, boolean addresses, boolean declared) {

    private static final LocalDate FACE_EVERYWHERE = LocalDate.of(2019, 7, 29);
    private static final LocalDate SHANGHAI_PROVIDER_APP = LocalDate.of(2019, 4, 23);
    private static final String IP = "203.0.113.7";

    static Arbitrary<ProcessPlan> arbitrary() {
        Arbitrary<Boolean> seldom = Pick.mostly(3, false, true);
        return Combinators.combine(Pick.of(false, true), seldom, seldom, seldom, seldom)
                .as(ProcessPlan::new);
    }

    @Nullable Authenticity authenticity(Frame frame) {
        return checked ? new Authenticity(method(frame.day(), frame.province()), "4.17.0", true) : null;
    }

    /** The method the day and the province want. */
    private static AuthenticityMethod method(LocalDate day, Province province) {
        if (!day.isBefore(FACE_EVERYWHERE) || province == Province.FUJIAN) {
            return AuthenticityMethod.APP_FACE;
        }
        if (province == Province.SHANGHAI) {
            return day.isBefore(SHANGHAI_PROVIDER_APP) ? AuthenticityMethod.SHANGHAI_APP : AuthenticityMethod.APP_FACE;
        }
        return AuthenticityMethod.BACKDROP_PHOTO;
    }

    @Nullable SmsEvidence sms(Frame frame) {
        LocalDateTime sent = frame.day().plusDays(2).atTime(9, 0);
        return messaged ? new SmsEvidence(sent, sent.plusHours(2), List.of(Made.mobile(4), Made.mobile(5)), 0) : null;
    }

    @Nullable PoliceForm psb() {
        return police ? new PoliceForm(false, 2) : null;
    }

    @Nullable CommercialLicence commercial() {
        return addresses ? new CommercialLicence(IP, IP, IP) : null;
    }
}
