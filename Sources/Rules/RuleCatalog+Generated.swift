// Written by Scripts/catalogues; do not edit.

extension RuleCatalog {
    /// Every rule, ordered by folder and file name.
    package static let all: [Rule] = [
        .budgetDistinctAmounts,
        .budgetIndicatorCoversPrograms,
        .budgetPartsMakeTotal,
        .budgetPresent,
        .budgetQuartersMakeYear,
        .budgetWellFormed,
        .countNotPercent,
        .groupsMakeWhole,
        .oneTarget,
        .partsMakeWhole,
        .percentNotCount,
        .percentageInRange,
        .percentagesAddUp,
        .positionNotAdded,
        .quartersMakeYear,
        .quartersPresent,
        .runningTotalAmongSums,
        .stepsMatchActivity,
        .targetInProportion,
        .targetWellFormed,
        .wholeCounts,
        .yearPresent,
    ]
}
