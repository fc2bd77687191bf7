package io.icprules.benchmark;

import java.util.List;
import java.util.Locale;

/** Bars on a logarithmic scale as SVG, without scripts. Stateless. */
final class BarChart {

    private static final int LEFT = 190;
    private static final int WIDTH = 440;
    private static final int ROW = 26;
    private static final int TOP = 44;

    private BarChart() {}

    /** One bar, from the left edge to the median, and a line from least to most. */
    record Bar(String label, Spread value) {}

    static String svg(String title, String unit, List<Bar> bars) {
        double least =
                bars.stream().mapToDouble(bar -> bar.value().least()).min().orElse(1);
        double most = bars.stream().mapToDouble(bar -> bar.value().most()).max().orElse(10);
        double from = Math.floor(Math.log10(least));
        double to = Math.max(from + 1, Math.ceil(Math.log10(most)));
        int height = TOP + ROW * bars.size() + 24;
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n",
                LEFT + WIDTH + 110, height));
        svg.append(format("<title>%s</title>%n", title));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append(format("<text x=\"8\" y=\"20\" font-weight=\"bold\">%s</text>%n", title));
        for (int power = (int) from; power <= to; power++) {
            double x = x(Math.pow(10, power), from, to);
            svg.append(format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/>%n",
                    x, x, TOP - 6, height - 20));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\" font-size=\"11\">%s %s</text>%n",
                    x, height - 6, Figures.of(Math.pow(10, power)), unit));
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + ROW * i, from, to);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, int y, double from, double to) {
        double end = x(bar.value().median(), from, to);
        svg.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 14, bar.label()));
        svg.append(format(
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#4a7ebb\"/>%n",
                LEFT, y, Math.max(1, end - LEFT)));
        double most = x(bar.value().most(), from, to);
        svg.append(format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#222222\" stroke-width=\"2\"/>%n",
                x(bar.value().least(), from, to), most, y + 9, y + 9));
        svg.append(format(
                "<text x=\"%.1f\" y=\"%d\">%s</text>%n",
                Math.max(end, most) + 6, y + 14, Figures.of(bar.value().median())));
    }

    private static double x(double value, double from, double to) {
        return LEFT + WIDTH * (Math.log10(value) - from) / (to - from);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values).replace("\r", "");
    }
}
