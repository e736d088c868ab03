### Lo que comparten varios familiares (handlers/messages/shared_thread.py, shared_heads.py, handlers/teachers/open_shared_thread.py)

shared-about-whom = ¿Sobre quién? Una conversación compartida la leen varios familiares de un niño o niña y sus docentes.
shared-nobody = Ninguno de sus alumnos tiene aquí dos familiares que se hayan unido, así que todavía no hay nada que compartir.
shared-open-it = ¿Una conversación compartida sobre { $child }? Leerán todo lo que se escriba en ella:
shared-each-sees =
    Cada uno ve los nombres y las palabras de los demás; nadie ve una cuenta ni un número.
    Lo escrito antes se queda donde está.
shared-open = Abrirla
shared-without = Sin { $parent }
shared-stands = Compartida sobre { $child }: la leen { $who }. Se les ha avisado.
shared-ask-colleague = Hay una conversación compartida abierta sobre { $child }. Un docente que la lee puede añadirle a usted.
shared-add = Añadir a { $name }
shared-close = Cerrarla
shared-write = Escribir en ella
shared-leave = Salir de ella
shared-opened =
    { $teacher } ha abierto una conversación compartida sobre <b>{ $child }</b>:
    { $who } leen todo lo que se escribe en ella y ven quién lo escribió.
shared-stays-private = Lo que escriba a los docentes sin responder aquí sigue siendo privado.
shared-added = { $teacher } ha añadido a { $added } a la conversación compartida sobre <b>{ $child }</b>: desde ahora { $who } leen todo lo que se escribe en ella.
shared-left =
    { $parent } ha salido de la conversación compartida sobre <b>{ $child }</b>:
    la siguen leyendo { $who }.
shared-closed =
    { $teacher } ha cerrado la conversación compartida sobre <b>{ $child }</b>.
    Puede escribir solo a los docentes en cualquier momento, como siempre.
shared-you-closed = La conversación compartida sobre { $child } está cerrada y se ha avisado a todos.
shared-you-left =
    Ha salido de la conversación compartida sobre { $child } y ya no lee nada de ella.
    Los docentes pueden volver a añadirle.
shared-over = Usted ya no está en esta conversación compartida, o está cerrada: nadie en ella lee esto.
shared-head =
    <b>Compartida: { $who } · { $child }</b>
    { $author }:
shared-parent = { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
}
shared-what = ¿Qué desea decir a { $who } sobre { $child }? Todos lo leen.
