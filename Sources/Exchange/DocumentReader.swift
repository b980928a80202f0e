import Domain

/// Reads a document with tables: finds out what kind of document it is and hands it to that kind's reader.
enum DocumentReader {
    /// Adds the document to the session of its agency and period.
    static func read(_ text: ScannedDocument, kind: DocumentKind?, into session: inout ReadingSession) throws(Refusal) {
        let assembly = text.assembly
        let recognised =
            kind ?? KindRecognition.kind(of: assembly.sections, foreign: assembly.foreignTerms, elements: text.elements)
        let workPlan = hasReaderOfItsOwn(recognised, assembly) ? nil : WorkPlanReader(text)
        var trial = session
        switch recognised {
        case .actionPlan? where !assembly.sections.isEmpty: ActionPlanReader(text).read(into: &trial)
        case .individualIndicators?: IndividualIndicatorsReader.read(text, into: &trial)
        case .performanceAgreement?: PerformanceAgreementReader.read(text, into: &trial)
        case .keyIndicators?: KeyIndicatorsReader.read(text, into: &trial)
        case .evaluation?: EvaluationReader.read(text, into: &trial)
        default:
            guard let workPlan, recognised == .workPlan ? workPlan.hasTables : kind == nil && workPlan.isTelling else {
                throw Refusal(file: text.file, code: .otherKind, reason: reason(recognised))
            }
            workPlan.read(into: &trial)
        }
        guard trial.hasReadSomething(after: session.builder.dossier.documents.count) else {
            throw Refusal(file: text.file, code: .otherKind, reason: emptyReason(recognised))
        }
        session = trial
    }

    /// Why a document of a known kind gave nothing.
    private static func emptyReason(_ kind: DocumentKind?) -> Reason {
        switch kind {
        case .individualIndicators?:
            Reason(.individualWithoutTable)
        case .performanceAgreement?: Reason(.agreementWithoutTable)
        case .keyIndicators?: Reason(.keyWithoutTable)
        case .evaluation?: Reason(.evaluationWithoutTable)
        case .actionPlan?:
            Reason(.actionPlanWithoutContent)
        default: Reason(.workPlanWithoutContent)
        }
    }

    /// Whether a document of a kind is read by its own tables, so that it need not be tried as a Renja.
    private static func hasReaderOfItsOwn(_ kind: DocumentKind?, _ assembly: SectionAssembly) -> Bool {
        switch kind {
        case .actionPlan?: !assembly.sections.isEmpty
        case .individualIndicators?, .performanceAgreement?, .keyIndicators?, .evaluation?: true
        default: false
        }
    }

    private static let readable =
        "Rencana Aksi, Renja, Perjanjian Kinerja, IKU, keputusan IKI atau evaluasi Renja (E.81)"

    private static func reason(_ kind: DocumentKind?) -> Reason {
        switch kind {
        case .actionPlan?:
            Reason(.noActionPlan)
        case let kind?:
            Reason(.kindNotRead, kind.title, readable)
        case nil:
            Reason(.kindNotKnown, readable)
        }
    }
}
