<?php
$magicWords = [
	'en' => [ 'disambiguation' => [ 0, '__DISAMBIG__' ], 'shortdesc' => [ 0, 'shortdesc' ] ],
	'de' => [ 'disambiguation' => [ 0, '__BEGRIFFSKLÄRUNG__', '__DISAMBIG__' ] ],
];
