package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Where an order is started (备案渠道). */
public enum Channel implements Term {
    /** On a PC (PC 端). */
    PC("PC 端", "on a PC"),
    /** In the app (App 端). */
    APP("App 端", "in the app");

    private final Text label;

    Channel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
