import Domain
import Rendering

extension PrintedParts {
    /// What could not be made, one note for each reason.
    var notes: [String] {
        let kinds = Kind.allCases.filter { missing[$0] != nil }
        var reasons: [String] = []
        for kind in kinds {
            if let reason = missing[kind]?.message.id, !reasons.contains(reason) { reasons.append(reason) }
        }
        return reasons.map { reason in
            let losses = kinds.filter { missing[$0]?.message.id == reason }.map(loss)
            return "\(losses.joined(separator: ", ")): \(reason)"
        }
    }

    private func loss(of kind: Kind) -> String {
        switch kind {
        case .emblems: "lambang yang bukan PNG tidak dimuat"
        case .trees:
            "bagan ditulis sebagai kotak teks" + (hasEstimatedPages ? " dan nomor halaman diperkirakan tanpanya" : "")
        case .stages: "gambar tahapan ditulis sebagai kotak teks"
        case .pages: "nomor halaman pada daftar tidak diisi"
        }
    }
}
