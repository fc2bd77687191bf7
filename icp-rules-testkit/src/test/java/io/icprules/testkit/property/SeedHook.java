package io.icprules.testkit.property;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property of the module that names no seed one of its own that is the same on every run: a build does not fail
 * today and pass tomorrow. {@code -Dicprules.seed=2} gives others. Registered for all properties by a service file.
 */
public final class SeedHook implements AroundPropertyHook {

    private static final long BASE = Long.getLong("icprules.seed", 1);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            String name = context.containerClass().getName() + "#"
                    + context.targetMethod().getName();
            context.attributes().setSeed(Long.toString(31 * BASE + name.hashCode()));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
        return -100;
    }
}
