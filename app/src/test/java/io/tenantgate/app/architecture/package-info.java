/// The architecture as tests: [Walls] says which module may depend on what, [HouseStyle] how the code inside them
/// reads.
/// Both are allow-lists over the compiled classes of every module. Below `planted` lie violations, one per kind of
/// rule, and [PlantedViolationsTest] shows that each rule finds its own.
@NullMarked
package io.tenantgate.app.architecture;

import org.jspecify.annotations.NullMarked;
