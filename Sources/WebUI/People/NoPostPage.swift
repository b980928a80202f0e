import Domain
import Markup

/// "My indicators" of someone who is in no post.
package struct NoPostPage: Page, Hashable {
    package init() {}

    package var title: Localized { .init(id: "Indikator saya", en: "My indicators") }

    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let text = Localized(
            id:
                "Akun Anda belum dihubungkan dengan jabatan. Minta pengelola kepegawaian perangkat daerah Anda mencatat "
                + "Anda sebagai pegawai dengan akun ini dan menetapkan jabatannya.",
            en: "Your account isn't connected with a post yet. Ask whoever manages the people of your agency to enter "
                + "you with this account and to put you into your post.")
        w.element("p", .class("lead"), text: text.text(in: context.language))
    }
}
