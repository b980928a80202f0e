// Written by Scripts/catalogues; do not edit.

extension DocumentCatalog {
    /// Every document, ordered by folder and file name.
    package static let all: [DocumentDefinition] = [
        .actionPlanBlocks,
        .actionPlanMoney,
        .actionPlanWide,
        .cascade,
        .individualIndicatorsDecree,
        .performanceAgreementAdministrator,
        .performanceAgreementHead,
        .performanceAgreementRegion,
        .performanceAgreementStaff,
        .performanceAgreementSupervisor,
        .revisionMatrix,
        .verificationNote,
        .workPlan,
    ]
}
